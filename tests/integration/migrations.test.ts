import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { db, provider } from '../../lib/db';
import { env } from '../../lib/env';
import { makeScript } from '../../scripts/diff';
import { listMigrations, readModels } from '../../scripts/engine';
import { root, run, typescript } from '../../scripts/step.mjs';
import { describeDatabase } from '../setup/schema';
import { at, query } from '../setup/template';

const committed = listMigrations(provider).migrationDirectories.map(({ path }) => path);

async function makeEmpty() {
  if (provider === 'sqlite') return 'file::memory:';
  await query(env.DATABASE_URL, 'CREATE DATABASE vekha_empty');
  return at(env.DATABASE_URL, 'vekha_empty');
}

describe('the migrations', () => {
  it('lead to the models', async () => {
    const fresh = (await makeScript(provider, null)) ?? expect.fail();
    const fromModels = await describeDatabase(await makeEmpty(), fresh);
    expect(await describeDatabase(env.DATABASE_URL)).toEqual(fromModels);
    expect(fromModels.length).toBeGreaterThan(60);
  });

  it('start from where the last ones ended', () => {
    const reached = readFileSync(`${root}/prisma/migrations/models.prisma`, 'utf8');
    expect(reached, 'run: npm run vekha -- db diff NAME').toBe(readModels('sqlite'));
  });

  it('are recorded as Prisma itself records them', async () => {
    const rows = await db.$queryRawUnsafe<{ migration_name: string; finished_at: unknown }[]>(
      'SELECT migration_name, finished_at FROM _prisma_migrations ORDER BY migration_name',
    );
    expect(rows.map((row) => row.migration_name)).toEqual(committed);
    expect(rows.every((row) => row.finished_at !== null)).toBe(true);
  });

  it('give an empty database every table', async () => {
    const named = [...readModels(provider).matchAll(/^model (\w+)/gm)].map((match) => match[1]);
    for (const name of named) await db.$queryRawUnsafe(`SELECT count(*) FROM "${name}"`);
    expect(named.length).toBeGreaterThan(8);
  });

  it('are not applied twice', async () => {
    const again = run(process.execPath, typescript('scripts/cli.ts', 'db', 'migrate'), {
      env: { DATABASE_URL: env.DATABASE_URL },
      quiet: true,
    });
    expect(await again).toBe('up to date\n');
  });
});
