import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { makeAdapter, type Provider } from '../lib/db';
import { filters, makeEngine, migrationsDir, readModels } from './engine';
import { toPostgresql } from './generate.mjs';
import { root } from './step.mjs';

// Writes the next migration of both databases from the models alone. Where the histories stand now is kept
// beside them, as the text of the models they lead to; tests/integration/migrations.test.ts holds them to it.

const REACHED = `${root}/prisma/migrations/models.prisma`;

/** PostgreSQL is asked only which version it is, so that a migration is written without a server. */
function makeStandIn(): SqlMigrationAwareDriverAdapterFactory {
  const refuse = () => Promise.reject(new Error('no database is needed to compare two texts'));
  const connection = {
    provider: 'postgres' as const,
    adapterName: '@prisma/adapter-pg',
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    queryRaw: async () => ({
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [5, 7, 0] as [5, 7, 0],
      rows: [[true, 'PostgreSQL 15.0', 150000]],
    }),
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    dispose: async () => {},
  };
  const connect = async () => connection;
  return {
    provider: 'postgres',
    adapterName: connection.adapterName,
    connect,
    connectToShadowDb: connect,
  };
}

/** The SQL that leads from one text of the models, or from nothing, to what they are now; null if there is none. */
export async function makeScript(provider: Provider, reached: string | null) {
  const adapter = provider === 'sqlite' ? makeAdapter('file::memory:') : makeStandIn();
  const models = readModels(provider);
  const target = (content: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: 'schema.prisma', content }],
  });
  const engine = await makeEngine(adapter, models);
  const { exitCode, stdout } = await engine.diff({
    from: reached === null ? { tag: 'empty' } : target(reached),
    to: target(models),
    script: true,
    exitCode: true,
    filters,
  });
  return exitCode === 2 ? stdout : null;
}

/** @returns the folders written; none if the models are what the histories already lead to */
export async function writeMigrations(name: string, now: Date): Promise<string[]> {
  const reached = existsSync(REACHED) ? readFileSync(REACHED, 'utf8') : null;
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const written: string[] = [];
  for (const provider of ['sqlite', 'postgresql'] as const) {
    const from = reached !== null && provider === 'postgresql' ? toPostgresql(reached) : reached;
    const script = await makeScript(provider, from);
    if (script === null) continue;
    const folder = `${migrationsDir(provider)}/${stamp}_${name}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/migration.sql`, script);
    writeFileSync(
      `${migrationsDir(provider)}/migration_lock.toml`,
      `# Prisma's own commands read this.\nprovider = "${provider}"\n`,
    );
    written.push(folder);
  }
  if (written.length > 0) writeFileSync(REACHED, readModels('sqlite'));
  return written;
}
