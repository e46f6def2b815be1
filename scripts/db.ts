import { relative } from 'node:path';
import { explainDatabase } from './mistakes';
import { root } from './step.mjs';

/** Run it in a process of its own: the engine keeps the database open until that one ends. */
export async function migrateNow(to?: string): Promise<string> {
  const { env } = await import('../lib/env');
  const { migrate } = await import('./migrate');
  const applied = await migrate(env.DATABASE_URL, to).catch(explainDatabase);
  return applied.length === 0 ? 'up to date' : `applied ${applied.join(', ')}`;
}

export async function writeDiff(name: string | undefined): Promise<string> {
  if (!name || !/^[a-z0-9-]{3,60}$/.test(name))
    throw new Error('db diff: name the change in small letters, digits and hyphens.');
  const { writeMigrations } = await import('./diff');
  const written = await writeMigrations(name, new Date());
  return written.map((folder) => relative(root, folder)).join('\n') || 'nothing has changed';
}

export async function generateClients(): Promise<string> {
  const { generate } = await import('./generate.mjs');
  await generate();
  return 'made generated/sqlite and generated/postgresql';
}
