import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeAdapter, providerOf } from '../lib/db';
import { filters, listMigrations, makeEngine, readModels } from './engine';

/** What the database says it has had: name and checksum of each migration that went through. */
async function listApplied(url: string): Promise<string[]> {
  const connection = await makeAdapter(url).connect();
  try {
    const sql =
      'SELECT "migration_name", "checksum" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL';
    const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] });
    return rows.map(([name, checksum]) => `${name} ${checksum}`).sort();
  } catch (error) {
    // A database that was never migrated has no such table; anything else the engine will meet and tell.
    if (/_prisma_migrations|TableDoesNotExist/.test(JSON.stringify(error) + error)) return [];
    throw error;
  } finally {
    await connection.dispose();
  }
}

/**
 * Applies the migrations that the database has not had and returns their names. Loads the engine only if there
 * are any; then SQLite's file stays locked until this process ends.
 */
export async function migrate(url: string): Promise<string[]> {
  const provider = providerOf(url);
  if (provider === 'sqlite') mkdirSync(dirname(url.slice('file:'.length)), { recursive: true });
  const migrationsList = listMigrations(provider);
  const committed = migrationsList.migrationDirectories.map(({ path, migrationFile }) => {
    const { content } = migrationFile;
    if (content.tag === 'error') throw new Error(content.value);
    return `${path} ${createHash('sha256').update(content.value).digest('hex')}`;
  });
  if (committed.join() === (await listApplied(url)).join()) return [];
  const engine = await makeEngine(makeAdapter(url), readModels(provider));
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters });
  return appliedMigrationNames;
}
