import { readdirSync } from 'node:fs';
import { db, provider } from './db';

const STATES = ['ok', 'unavailable'] as const;
type State = (typeof STATES)[number];

/** Is the database there, and has it had every migration of this program? */
export type Readiness = { readonly database: State; readonly migrations: State };

/** Those that came with this program: a newer one's may be there too, while a site is being brought up to date. */
const ours = () =>
  readdirSync(`${process.cwd()}/prisma/migrations/${provider}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

export async function getReadiness(): Promise<Readiness> {
  try {
    const applied = await db.$queryRaw<{ name: string }[]>`
      SELECT "migration_name" AS "name" FROM "_prisma_migrations"
      WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`;
    const names = new Set(applied.map(({ name }) => name));
    const whole = ours().every((name) => names.has(name));
    return { database: 'ok', migrations: whole ? 'ok' : 'unavailable' };
  } catch {
    return { database: 'unavailable', migrations: 'unavailable' };
  }
}
