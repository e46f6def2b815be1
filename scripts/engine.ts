import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { Provider } from '../lib/db';
import { toPostgresql } from './generate.mjs';
import { root } from './step.mjs';

// Prisma's own schema engine as WebAssembly. Its package expects a bundler that understands `import … from
// '*.wasm'`; Node does not, so it is instantiated by hand. It works offline, on both databases.

export const filters = { externalTables: [], externalEnums: [] };

let loaded: Promise<void> | undefined;

async function load() {
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const bytes = readFileSync(file.replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'));
  const imports = { './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/** Keeps the database open (and SQLite's file locked) until the process ends: use it in one of its own. */
export async function makeEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  models: string,
): Promise<SchemaEngine> {
  loaded ??= load();
  await loaded;
  const options = { datamodels: [['schema.prisma', models]] as [string, string][] };
  const bound = bindMigrationAwareSqlAdapterFactory(adapter);
  return bindings.SchemaEngine.new(options, () => {}, bound);
}

export const readModels = (provider: Provider) => {
  const models = readFileSync(`${root}/prisma/schema.prisma`, 'utf8');
  return provider === 'sqlite' ? models : toPostgresql(models);
};

export const migrationsDir = (provider: Provider) => `${root}/prisma/migrations/${provider}`;

export function listMigrations(provider: Provider): MigrationList {
  const baseDir = migrationsDir(provider);
  const names = existsSync(baseDir) ? readdirSync(baseDir, { withFileTypes: true }) : [];
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: names
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
      .map((path) => ({
        path,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: readFileSync(`${baseDir}/${path}/migration.sql`, 'utf8'),
          },
        },
      })),
  };
}
