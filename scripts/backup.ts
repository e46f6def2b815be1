import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from '../lib/env';
import { checkDatabase, inTransaction, isMissing } from './backup-database';
import { countAll, type Header, writeBackup } from './backup-file';
import { countRows, listTables, readRows, sortTables } from './backup-tables';
import { listApplied } from './migrate';
import { explainDatabase } from './mistakes';

const SECRETS =
  'The secret that signs sessions is not in it. To keep everybody signed in on another machine, copy DATA_DIR/secrets or AUTH_SECRET too.';

/** How much it was and how long it took, for the operator who compares it with the last time. */
export function measure(header: Pick<Header, 'tables'>, file: string, from: number): string {
  const count = (number: number) => number.toLocaleString('en');
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  return `${header.tables.length} tables, ${count(countAll(header))} rows, ${count(statSync(file).size)} bytes, ${seconds} s`;
}

/** Writes the whole database of this moment into a file, while the site runs. */
export async function backup(name: string | undefined, force = false): Promise<string> {
  if (!name) throw new Error('backup: into which file? Give its name, such as vekha.backup.');
  const from = performance.now();
  const file = resolve(name);
  const url = env.DATABASE_URL;
  if (existsSync(file) && !force)
    throw new Error(`${file}: there is such a file already. Give another name, or add --force.`);
  if (isMissing(url))
    throw new Error(`${url}: there is no database. See DATA_DIR and DATABASE_URL.`);
  const header = await write(url, file).catch(explainDatabase);
  return `${file}: ${measure(header, file, from)}\n${SECRETS}`;
}

async function write(url: string, file: string) {
  const history = await checkDatabase(url);
  if (history !== 'same')
    throw new Error(
      `DATABASE_URL: this database is ${history === 'empty' ? 'empty' : 'older than this program'}. Back it up with the release that made it, or bring it up with: npm run vekha -- db migrate`,
    );
  return inTransaction(url, async (tx) => {
    if (tx.provider === 'postgres')
      await tx.executeRaw({ sql: 'SET TRANSACTION READ ONLY', args: [], argTypes: [] });
    const migrations = (await listApplied(tx)).map(({ name }) => name);
    const sorted = await sortTables(tx, listTables());
    const tables: Header['tables'] = [];
    for (const table of sorted) tables.push({ ...table, rows: await countRows(tx, table.name) });
    const provider = tx.provider === 'sqlite' ? ('sqlite' as const) : ('postgresql' as const);
    const described = { made: new Date().toISOString(), provider, migrations, tables };
    await writeBackup(file, described, readRows(tx, sorted));
    return described;
  });
}
