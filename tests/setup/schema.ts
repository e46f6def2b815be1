import { makeAdapter, providerOf } from '../../lib/db';

// What a database says of its own tables, as lines that can be compared. Prisma's engine cannot tell: its
// adapters fail at reading the catalogue of PostgreSQL and at replaying a history in memory on SQLite.

const sqlite = `
  WITH t AS (SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%')
  SELECT 'column', t.name, c.name, c.type, c."notnull", c.dflt_value, c.pk FROM t, pragma_table_info(t.name) c
  UNION ALL SELECT 'key', t.name, k."from", k."table", k."to", k.on_update, k.on_delete
    FROM t, pragma_foreign_key_list(t.name) k
  UNION ALL SELECT 'index', t.name, i.name, i."unique", c.seqno, c.name, i.partial
    FROM t, pragma_index_list(t.name) i, pragma_index_info(i.name) c`;

const postgresql = `
  SELECT 'column', table_name::text, column_name::text, data_type::text, is_nullable::text, column_default::text,
    coalesce(datetime_precision, 0)::text FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT 'index', tablename::text, indexname::text, indexdef, '', '', '' FROM pg_indexes
    WHERE schemaname = 'public'
  UNION ALL SELECT 'constraint', c.conrelid::regclass::text, c.conname::text, pg_get_constraintdef(c.oid), '', '', ''
    FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace WHERE n.nspname = 'public'`;

/** Every column, key and index of a database, after running a script in it if there is one. */
export async function describeDatabase(url: string, script?: string): Promise<string[]> {
  const connection = await makeAdapter(url).connect();
  try {
    if (script) await connection.executeScript(script);
    const sql = providerOf(url) === 'sqlite' ? sqlite : postgresql;
    const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] });
    const lines = rows.map((row) => row.map(String).join(' '));
    return lines.filter((line) => !line.includes('_prisma_migrations')).sort();
  } finally {
    await connection.dispose();
  }
}
