import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../scripts/postgres.mjs';
import { run, typescript } from '../../scripts/step.mjs';

// Once for each database: a migrated, empty one, of which tests/setup/database.ts gives every test file a copy.

export type Template = {
  provider: 'sqlite' | 'postgresql';
  folder: string;
  name: string;
  server: string;
};

declare module 'vitest' {
  interface ProvidedContext {
    template: Template;
  }
}

const migrate = (DATABASE_URL: string) =>
  run(process.execPath, typescript('scripts/cli.ts', 'db', 'migrate'), {
    env: { DATABASE_URL, BASE_URL: '' },
    quiet: true,
  });

/** What a server says that listens already, but does not answer yet. */
const STARTING = '57P03';

export async function query(server: string, sql: string, tries = 50): Promise<void> {
  const client = new Client({ connectionString: server });
  try {
    await client.connect();
  } catch (error) {
    if ((error as { code?: string }).code !== STARTING || tries === 0) throw error;
    await new Promise((wait) => setTimeout(wait, 200));
    return query(server, sql, tries - 1);
  }
  await client.query(sql).finally(() => client.end());
}

async function makeSqlite(folder: string): Promise<Template> {
  const name = join(folder, 'template.db');
  await migrate(`file:${name}`);
  // Brings what is in the log into the file, which is then the whole database.
  const file = new Database(name);
  file.pragma('wal_checkpoint(TRUNCATE)');
  file.close();
  return { provider: 'sqlite', folder, name, server: '' };
}

async function makePostgresql(folder: string, server: string): Promise<Template> {
  const name = `vekha_${randomBytes(4).toString('hex')}`;
  await query(server, `CREATE DATABASE ${name}`);
  await migrate(at(server, name));
  return { provider: 'postgresql', folder, name, server };
}

export function at(server: string, database: string) {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'vekha-test-'));
  const forget = () => rmSync(folder, { recursive: true, force: true });
  if (project.name === 'sqlite') {
    project.provide('template', await makeSqlite(folder));
    return forget;
  }
  const postgres = await startPostgres();
  const template = await makePostgresql(folder, postgres.url).catch(async (error) => {
    await postgres.stop();
    throw error;
  });
  project.provide('template', template);
  return async () => {
    await query(postgres.url, `DROP DATABASE IF EXISTS ${template.name}`);
    await postgres.stop();
    forget();
  };
}
