// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Teacher } from '../../lib/session';
import { importBuiltIn } from '../fixtures/learner';
import {
  type Ids,
  makeUpIds,
  makeWorld,
  type Row,
  TEACHERS,
  WHO,
  type Who,
  type World,
} from './matrix/world';

const FOLDER = 'tests/integration/matrix';
const NOT_ROWS = ['world.ts', 'request.ts'];

/** Every file whose exports are doors: reads, changes, actions and handlers. */
const DOORS = /^(features\/[a-z]+\/(queries|mutations|actions)|app\/api\/.+\/route)\.ts$/;
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => DOORS.test(file) && existsSync(file));

type Door = { readonly name: string; readonly first: string; readonly body: string };

/** The functions that a file exports, each with its first parameter and its text. */
function doorsOf(file: string): Door[] {
  const text = readFileSync(file, 'utf8');
  const found = [...text.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)];
  return found.flatMap((match) => {
    const [head = '', name = ''] = match;
    const rest = text.slice(match.index);
    const body = rest.slice(
      0,
      rest.slice(1).search(/^(export|async function|function|const|type)\b/m) + 1 || undefined,
    );
    // A constant that is no function (`dynamic`, a type guard's table) is no door.
    const value =
      head.includes('function') ||
      /^export const \w+[^=]*= (async )?(\(|\w+ =>|cache\()/.test(rest);
    const first =
      /\(\s*(?:async )?(?:function )?\(?\s*(_?\w+\??(?::\s*\w+)?)/.exec(rest)?.[1] ?? '';
    return value ? [{ name: `${file.replace(/\.ts$/, '')}.${name}`, first, body }] : [];
  });
}

const doors = files.flatMap(doorsOf);
const doorNamed = (name: string) => doors.find((door) => door.name === name);
const isRead = (row: Row) => /\/queries\./.test(row.export);

const tables = await Promise.all(
  readdirSync(FOLDER)
    .filter((file) => !NOT_ROWS.includes(file))
    .map((file): Promise<{ rows: Row[] }> => import(`./matrix/${file.replace(/\.ts$/, '')}.ts`)),
);
const rows = tables.flatMap((table) => table.rows);

/** An answer in plain data, in which each id is called by its name: where it leads must not tell ids apart. */
function plainly(answer: unknown, ids: Ids): unknown {
  const said = JSON.stringify(answer ?? null);
  const masked = Object.entries(ids)
    .filter(([, id]) => typeof id === 'string' && id !== '')
    .reduce((text, [name, id]) => text.replaceAll(String(id), `<${name}>`), said);
  return JSON.parse(masked);
}

const viewerOf = (world: World, who: Who) =>
  (who === 'operator' ? world.operator : world.viewers[who]) as Teacher;

let shared: World;
beforeAll(async () => {
  await importBuiltIn();
  shared = await makeWorld();
}, 60_000);

describe('every door', () => {
  it('has a row in the matrix', () => {
    const listed = new Set(rows.map((row) => row.export));
    const missing = doors.filter(({ name }) => !listed.has(name)).map(({ name }) => name);
    expect(missing, `give each a row in ${FOLDER}/<feature>.ts`).toEqual([]);
  });

  it('that has a row is there', () => {
    const gone = rows.filter((row) => !doorNamed(row.export)).map((row) => row.export);
    expect(gone).toEqual([]);
  });

  it('that is an action asks who is there, before anything else of ours', () => {
    const guard = /\b(require(Viewer|Teacher)|ensureViewer|getViewer)\(/;
    const open = doors
      .filter(({ name }) => name.includes('/actions.') && !(name in FOR_STRANGERS))
      .filter(({ body }) => !guard.test(body))
      .map(({ name }) => name);
    expect(open, 'call requireViewer or requireTeacher, or argue for it in FOR_STRANGERS').toEqual(
      [],
    );
    expect(Object.keys(FOR_STRANGERS).filter((name) => !doorNamed(name))).toEqual([]);
  });
});

/** Actions that serve those whom the site does not know yet. */
const FOR_STRANGERS: Record<string, string> = {};

describe.each(
  rows.map((row) => [row.case ? `${row.export}: ${row.case}` : row.export, row] as const),
)('%s', (_name, row) => {
  const door = doorNamed(row.export);
  it.each(WHO)('%s', async (who) => {
    const may = row.may.includes(who);
    if (!canBePassed(row, door, who))
      return expect(may, `${who} cannot be passed to it`).toBe(false);
    const world = isRead(row) ? shared : await makeWorld();
    const viewer = viewerOf(world, who);
    if (row.own) {
      const answer = await row.run(world, viewer, world.ids, who);
      return may ? expect(answer).toBe(true) : expect(answer).not.toBe(true);
    }
    const none = makeUpIds();
    const missing = plainly(await row.run(world, viewer, none, who), none);
    const answer = plainly(await row.run(world, viewer, world.ids, who), world.ids);
    if (may)
      expect(answer, `${who} may, and is answered as if there were nothing`).not.toEqual(missing);
    else expect(answer, `${who} may not, and this tells that there is something`).toEqual(missing);
  });
});

/**
 * Only the command line has an operator, and no request makes one. Something new or of one's own that takes a
 * `Teacher` is never reached by anybody else, because `lib/session.ts` alone makes one. The compiler holds both,
 * so neither can be tried. What names a thing of somebody's is tried by everybody, whatever type it takes.
 */
function canBePassed(row: Row, door: Door | undefined, who: Who): boolean {
  if (/\.(get|list|count)Public/.test(row.export)) return true;
  if (row.own && /: *Teacher$/.test(door?.first ?? '') && !TEACHERS.includes(who)) return false;
  return /^_?operator/.test(door?.first ?? '') === (who === 'operator');
}
