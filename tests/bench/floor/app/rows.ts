// One row to read and one to write, on a SQLite file that is as careful as the site's own.
import Database from 'better-sqlite3';

let opened: Database.Database | undefined;

function open() {
  if (opened) return opened;
  opened = new Database(process.env.FLOOR_DB);
  opened.pragma('journal_mode = WAL');
  opened.pragma('synchronous = FULL');
  opened.pragma('busy_timeout = 5000');
  return opened;
}

export function readStem(attempt: string, position: string) {
  const row = open()
    .prepare('SELECT stem FROM item WHERE attempt = ? AND position = ?')
    .get(attempt, Number(position));
  return (row as { stem: string } | undefined)?.stem ?? null;
}

export const keepAnswer = (attempt: string, position: string, choice: string) =>
  open()
    .prepare(
      `INSERT INTO answer (attempt, position, choice) VALUES (?, ?, ?)
       ON CONFLICT (attempt, position) DO UPDATE SET choice = excluded.choice`,
    )
    .run(attempt, Number(position), choice);
