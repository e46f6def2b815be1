// What is stored, before and after: in one school nothing at all may change, in the others nobody's role, no password,
// no question that was drawn, and nothing may belong to whom it did not.
import { readFileSync } from 'node:fs';
import { root } from '../../scripts/step.mjs';
import type { Place } from '../crash/database';
import type { Seeded } from './seed';

type Row = Readonly<Record<string, unknown>>;
type Tables = ReadonlyMap<string, ReadonlyMap<string, Row>>;

const MODELS = [
  ...readFileSync(`${root}/prisma/schema.prisma`, 'utf8').matchAll(/^model (\w+)/gm),
].map(([, name = '']) => name);

/** What a model calls its id. */
const idOf = ({ id, key, userId, name }: Row) => String(id ?? key ?? userId ?? name);

export async function readRows(place: Place): Promise<Tables> {
  const tables = new Map<string, Map<string, Row>>();
  for (const model of MODELS) {
    const rows = await place.read(`SELECT * FROM "${model}"`);
    tables.set(model, new Map(rows.map((row) => [idOf(row), row])));
  }
  return tables;
}

const told = (row: Row | undefined) => JSON.stringify(row);
/** Everybody's: new rows may name them. */
const COMMON = new Set(['Pack', 'PackVersion']);
/** Of what was there these may not change, whoever asks; a row may go. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  User: ['role', 'email', 'username'],
  Account: ['userId', 'accountId', 'password'],
  Session: ['userId', 'token'],
  SecondFactor: ['userId', 'secret'],
  RecoveryCode: ['userId'],
  Classroom: ['createdAt'],
  Membership: ['classroomId'],
  QuestionSet: ['ownerId'],
  SetVersion: ['packVersionId', 'number'],
  Assignment: ['classroomId', 'seed'],
  Attempt: [
    'userId',
    'assignmentId',
    'membershipId',
    'number',
    'seed',
    'packVersionId',
    'startedAt',
  ],
  AttemptItem: ['attemptId', 'position', 'questionId', 'question', 'weight', 'topic', 'kind'],
  Answer: ['itemId'],
  PackVersion: ['digest', 'content'],
};

/** Nothing of this school is another than it was, and nothing new is tied to it. */
export function findChanges(before: Tables, after: Tables): string[] {
  const found: string[] = [];
  const own = new Set(
    [...before].filter(([model]) => !COMMON.has(model)).flatMap(([, rows]) => [...rows.keys()]),
  );
  for (const [model, rows] of after) {
    const earlier = before.get(model) ?? new Map<string, Row>();
    for (const [id, row] of earlier)
      if (told(rows.get(id)) !== told(row))
        found.push(`${model} ${id} of the other school changed`);
    for (const [id, row] of rows)
      if (!earlier.has(id) && Object.values(row).some((value) => own.has(String(value))))
        found.push(`${model} ${id} is new and tied to the other school`);
  }
  return found;
}

/** Between two moments of the schools that are tried. */
export function findTampering(before: Tables, after: Tables): string[] {
  const found: string[] = [];
  for (const [model, columns] of Object.entries(FIXED))
    for (const [id, row] of before.get(model) ?? []) {
      const now = after.get(model)?.get(id);
      // Whoever leaves takes their name along, and leaves null.
      for (const column of now ? columns : [])
        if (now?.[column] !== null && JSON.stringify(now?.[column]) !== JSON.stringify(row[column]))
          found.push(`${model}.${column} of ${id} changed`);
    }
  return found;
}

const rowsOf = (tables: Tables, model: string) => [...(tables.get(model)?.values() ?? [])];
const again = (values: readonly string[]) => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];

/** What must hold of any school. */
export function findBroken(after: Tables): string[] {
  const found: string[] = [];
  const roles = new Set([null, 'teacher', 'pupil', 'user', 'visitor', 'admin']);
  for (const { id, role } of rowsOf(after, 'User'))
    if (!roles.has(role as string | null)) found.push(`the role of ${id}`);
  const owners = rowsOf(after, 'Staff')
    .filter(({ role }) => role === 'owner')
    .map(({ classroomId }) => String(classroomId));
  for (const id of again(owners)) found.push(`the class ${id} has two owners`);
  for (const id of after.get('Classroom')?.keys() ?? [])
    if (!owners.includes(id)) found.push(`the class ${id} has no owner`);
  for (const [model, rows] of after)
    for (const [id, row] of rows)
      for (const [column, value] of Object.entries(row))
        if (typeof value === 'string' && value.includes('\u0000'))
          found.push(`${model}.${column} of ${id} has a NUL`);
  const items = after.get('AttemptItem');
  for (const { id, itemId, locale } of rowsOf(after, 'Answer')) {
    if (!items?.has(String(itemId))) found.push(`the answer ${id} is to nothing`);
    if (locale !== 'en' && locale !== 'ru') found.push(`the answer ${id} is in no language`);
  }
  return found;
}

/** Has the pupil of the other class joined the one that is tried? */
export function hasJoined(after: Tables, { ids, nonce }: Seeded): boolean {
  const named = `canary-elsewhereName-${nonce}`;
  const found = rowsOf(after, 'User').find(({ name }) => name === named);
  return rowsOf(after, 'Membership').some(
    ({ classroomId, userId }) => classroomId === ids.classroom && userId === found?.id,
  );
}

export const countTeachers = (tables: Tables) =>
  rowsOf(tables, 'User').filter(({ role }) => role === 'teacher').length;
