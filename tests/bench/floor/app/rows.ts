// One row to read and one to write, in a database that is as careful as the site's own.
import Database from 'better-sqlite3';
import { Pool } from 'pg';

type Rows = {
  readStem: (attempt: string, position: number) => Promise<string | null>;
  keepAnswer: (attempt: string, position: number, choice: string) => Promise<unknown>;
};

const UPSERT = 'ON CONFLICT (attempt, position) DO UPDATE SET choice = excluded.choice';

function openSqlite(file: string): Rows {
  const rows = new Database(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'busy_timeout = 5000'])
    rows.pragma(pragma);
  const stem = rows.prepare<[string, number], { stem: string }>(
    'SELECT stem FROM item WHERE attempt = ? AND position = ?',
  );
  const answer = rows.prepare(`INSERT INTO answer VALUES (?, ?, ?) ${UPSERT}`);
  return {
    readStem: async (attempt, position) => stem.get(attempt, position)?.stem ?? null,
    keepAnswer: async (...row) => answer.run(...row),
  };
}

function openPostgresql(connectionString: string): Rows {
  const rows = new Pool({ connectionString, max: 10 });
  const stem = 'SELECT stem FROM item WHERE attempt = $1 AND position = $2';
  return {
    readStem: async (...key) => (await rows.query(stem, key)).rows[0]?.stem ?? null,
    keepAnswer: (...row) => rows.query(`INSERT INTO answer VALUES ($1, $2, $3) ${UPSERT}`, row),
  };
}

let opened: Rows | undefined;

/** Opened at first need: a build has no database. */
export function rows(): Rows {
  const url = process.env.FLOOR_DB ?? '';
  opened ??= url.startsWith('file:') ? openSqlite(url.slice(5)) : openPostgresql(url);
  return opened;
}
