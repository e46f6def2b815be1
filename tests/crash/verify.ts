// What is stored and what the pages show, held against what the pupils know.
import { placeToResume } from '../../domain/place';
import { type Caller, call, choicesOf } from './call';
import type { Place } from './database';
import type { Ledger } from './ledger';

export type Findings = {
  /** Acknowledged and not there, or there as it was before; or taken and never sent. */
  lost: number;
  /** Answers to one place, or attempts open at one time, beyond the first. */
  doubled: number;
  /** Attempts without all of their questions. */
  torn: number;
  /** What the site refused though it should not have. */
  refused: number;
  /** Pages that show something else than what is stored. */
  scores: number;
  resumed: number;
};

export const nothing = (): Findings => ({
  lost: 0,
  doubled: 0,
  torn: 0,
  refused: 0,
  scores: 0,
  resumed: 0,
});

const SQL = `SELECT a.id AS attempt, a."userId" AS pupil, a."finishedAt" AS finished, i.position, i.question, n.response
  FROM "Attempt" a LEFT JOIN "AttemptItem" i ON i."attemptId" = a.id LEFT JOIN "Answer" n ON n."itemId" = i.id
  WHERE a."assignmentId" IS NOT NULL ORDER BY a.id, i.position`;
const QUESTIONS = 10;

/** A document is text on SQLite. */
const read = (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : value);

function toAttempts(rows: readonly Readonly<Record<string, unknown>>[]) {
  const attempts = new Map<string, ReturnType<typeof toAttempt>>();
  const toAttempt = (row: (typeof rows)[number]) => ({
    id: String(row.attempt),
    pupil: String(row.pupil),
    finished: row.finished !== null,
    items: [] as { position: number; given: string | null; key: string }[],
  });
  for (const row of rows) {
    const known = attempts.get(String(row.attempt)) ?? toAttempt(row);
    attempts.set(known.id, known);
    if (row.position === null) continue;
    known.items.push({
      position: Number(row.position),
      given: row.response === null ? null : read(row.response).option,
      key: read(row.question).key.option,
    });
  }
  return [...attempts.values()];
}

type Stored = ReturnType<typeof toAttempts>[number];

const again = (values: readonly unknown[]) => values.length - new Set(values).size;

function checkStored(attempts: readonly Stored[], ledger: Ledger, found: Findings) {
  const open = attempts.filter(({ finished }) => !finished);
  found.doubled += again(open.map(({ pupil }) => pupil));
  for (const { id, finished, items } of attempts) {
    found.doubled += again(items.map(({ position }) => position));
    if (new Set(items.map(({ position }) => position)).size !== QUESTIONS) found.torn += 1;
    if (ledger.submitted.has(id) && !finished) found.lost += 1;
    for (const { position, given } of items)
      if (!ledger.may(id, position).has(given)) found.lost += 1;
  }
  const there = new Set(attempts.map(({ id }) => id));
  for (const attempt of ledger.begun) if (!there.has(attempt)) found.lost += 1;
  for (const fault of ledger.faults.splice(0)) {
    found.refused += 1;
    console.error(`    ${fault}`);
  }
}

async function checkOpen(caller: Caller, { id, items }: Stored, found: Findings) {
  const places = items.map(({ position, given }) => ({ position, answered: given !== null }));
  const { location } = await call(caller, `/en/quiz/${id}`);
  if (location !== `/en/quiz/${id}/${placeToResume(places) ?? 'overview'}`) found.resumed += 1;
  const answered = items.filter(({ given }) => given !== null).at(-1);
  if (!answered) return;
  const page = await call(caller, `/en/quiz/${id}/${answered.position}`);
  if (choicesOf(page.text).ticked !== answered.given) found.resumed += 1;
}

async function checkResult(caller: Caller, { id, items }: Stored, found: Findings) {
  const points = items.filter(({ given, key }) => given === key).length;
  const { text } = await call(caller, `/en/quiz/${id}/result`);
  const shown = text.replace(/<!--.*?-->/g, '');
  const said = `${points} ${points === 1 ? 'point' : 'points'} of ${QUESTIONS}`;
  if (!shown.includes(said)) found.scores += 1;
}

/** `shown` holds the attempts whose result was looked at already. */
export async function verify(
  place: Place,
  ledger: Ledger,
  callers: ReadonlyMap<string, Caller>,
  shown: Set<string>,
): Promise<Findings> {
  const found = nothing();
  const attempts = toAttempts(await place.read(SQL));
  checkStored(attempts, ledger, found);
  for (const attempt of attempts) {
    const caller = callers.get(attempt.pupil);
    if (!caller || shown.has(attempt.id)) continue;
    await (attempt.finished ? checkResult : checkOpen)(caller, attempt, found);
    if (attempt.finished) shown.add(attempt.id);
  }
  return found;
}
