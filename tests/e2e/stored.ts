// What the server has stored: read past the site, to hold against what the site shows.
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Pack } from '../../domain/fact';
import { indexPack } from '../../domain/pack-index';
import type { Question, Response } from '../../domain/question';
import type { Status } from '../../domain/vocabulary';

const folder = () => process.env.E2E_DATA_DIR ?? '';

export function withDatabase<T>(work: (database: Database.Database) => T, dataDir = folder()): T {
  const database = new Database(join(dataDir, 'vekha.db'), { fileMustExist: true, timeout: 5000 });
  try {
    return work(database);
  } finally {
    database.close();
  }
}

/** The frozen questions of an attempt with their keys, in their order. */
export const questionsOf = (attempt: string): Question[] =>
  withDatabase((database) =>
    database
      .prepare<[string], { question: string }>(
        'SELECT question FROM AttemptItem WHERE attemptId = ? ORDER BY position',
      )
      .all(attempt)
      .map(({ question }) => JSON.parse(question)),
  );

export type Stored = {
  readonly position: number;
  readonly response: Response;
  readonly locale: string;
};

/** The answers that were taken, by position. */
export const answersOf = (attempt: string, dataDir?: string): Stored[] =>
  withDatabase(
    (database) =>
      database
        .prepare<[string], { position: number; response: string; locale: string }>(
          'SELECT position, response, locale FROM Answer JOIN AttemptItem ON AttemptItem.id = itemId ' +
            'WHERE attemptId = ? ORDER BY position',
        )
        .all(attempt)
        .map((row) => ({ ...row, response: JSON.parse(row.response) })),
    dataDir,
  );

/** The built-in pack, which every attempt is made from. */
export const storedPack = () =>
  withDatabase((database) => {
    const row = database
      .prepare<[], { content: string }>(
        'SELECT content FROM PackVersion ORDER BY number DESC LIMIT 1',
      )
      .get();
    if (!row) throw new Error('no pack');
    return indexPack(JSON.parse(row.content) as Pack);
  });

/** The slug of some fact of this status. */
export function factOf(status: Status): string {
  const index = storedPack();
  const fact = index.pack.facts.find((each) => index.status(each) === status);
  if (!fact) throw new Error(`no fact is ${status}`);
  return fact.slug;
}

const moved = (time: string, minutes: number) =>
  new Date(new Date(time).getTime() + minutes * 60_000).toISOString().replace('Z', '+00:00');

/** Lets the time of an attempt be over. */
export const expire = (attempt: string) =>
  withDatabase((database) =>
    database
      .prepare('UPDATE Attempt SET expiresAt = ? WHERE id = ?')
      .run(moved(new Date().toISOString(), -1), attempt),
  );

/** Lets an attempt have begun so many minutes earlier, and end so much earlier too. */
export const passTime = (attempt: string, minutes: number) =>
  withDatabase((database) => {
    const times = database
      .prepare<[string], { startedAt: string; expiresAt: string }>(
        'SELECT startedAt, expiresAt FROM Attempt WHERE id = ?',
      )
      .get(attempt);
    if (!times) throw new Error('no attempt');
    database
      .prepare('UPDATE Attempt SET startedAt = ?, expiresAt = ? WHERE id = ?')
      .run(moved(times.startedAt, -minutes), moved(times.expiresAt, -minutes), attempt);
  });
