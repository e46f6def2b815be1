import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync } from 'node:fs';
import { afterAll, inject } from 'vitest';
import { at, query } from './template';

// Before each test file: a database of its own, so that `import { db } from '../../lib/db'` in a test and in
// what it tests is an empty, migrated one, whichever database this run is on.

const { provider, folder, name, server } = inject('template');
const id = `${name.replace(/.*\/|\.db$/g, '')}_${randomBytes(4).toString('hex')}`;
const dataDir = `${folder}/${id}`;
mkdirSync(dataDir);

if (provider === 'sqlite') copyFileSync(name, `${dataDir}/vekha.db`);
else await query(server, `CREATE DATABASE ${id} TEMPLATE ${name}`);

process.env.DATA_DIR = dataDir;
process.env.DATABASE_URL = provider === 'sqlite' ? `file:${dataDir}/vekha.db` : at(server, id);

afterAll(async () => {
  const { db } = await import('../../lib/db');
  await db.$disconnect();
  if (provider === 'postgresql') await query(server, `DROP DATABASE ${id} WITH (FORCE)`);
});
