import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SqlQueryable } from '@prisma/driver-adapter-utils';
import { makeAdapter, type Provider, providerOf } from '../lib/db';
import { filters, listMigrations, makeEngine, readModels } from './engine';

export type Applied = { name: string; checksum: string };

/** What the database says it has had: each migration that went through, in order. */
export async function listApplied(connection: SqlQueryable): Promise<Applied[]> {
  const sql =
    'SELECT "migration_name", "checksum" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL ORDER BY "migration_name"';
  try {
    const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] });
    return rows.map(([name, checksum]) => ({ name: String(name), checksum: String(checksum) }));
  } catch (error) {
    // A database that was never migrated has no such table; anything else the engine will meet and tell.
    if (/_prisma_migrations|TableDoesNotExist/.test(JSON.stringify(error) + error)) return [];
    throw error;
  }
}

/** The migrations of this program, in order. */
export const listKnown = (provider: Provider) =>
  listMigrations(provider).migrationDirectories.map(({ path, migrationFile }) => {
    const { content } = migrationFile;
    if (content.tag === 'error') throw new Error(content.value);
    return { name: path, checksum: createHash('sha256').update(content.value).digest('hex') };
  });

/**
 * Applies the migrations that the database has not had and returns their names; with `to`, none after that one.
 * Loads the engine only if there are any; then SQLite's file stays locked until this process ends.
 */
export async function migrate(url: string, to?: string): Promise<string[]> {
  const provider = providerOf(url);
  if (provider === 'sqlite') mkdirSync(dirname(url.slice('file:'.length)), { recursive: true });
  const all = listMigrations(provider);
  const upTo = all.migrationDirectories.filter(({ path }) => to === undefined || path <= to);
  const known = listKnown(provider).slice(0, upTo.length);
  const connection = await makeAdapter(url).connect();
  const applied = await listApplied(connection).finally(() => connection.dispose());
  if (JSON.stringify(known) === JSON.stringify(applied)) return [];
  const engine = await makeEngine(makeAdapter(url), readModels(provider));
  const migrationsList = { ...all, migrationDirectories: upTo };
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters });
  return appliedMigrationNames;
}
