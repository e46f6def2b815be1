import { relative } from 'node:path';
import { loadSettings, root } from './step.mjs';

const usage = `npm run db -- COMMAND
  migrate     bring the database of DATABASE_URL up to the models
  diff NAME   write the migration of a change of prisma/schema.prisma, for both databases
  generate    make the two clients from the models`;

/** Turns the driver's words for a database that cannot be used into what to do about it. */
function explain(error: Error & { cause?: { kind?: string } }): never {
  const advice = {
    DatabaseNotReachable: 'nothing answers there. Start it',
    DatabaseDoesNotExist: 'the server has no such database. Create it with createdb',
    AuthenticationFailed: 'the server refuses this name or password. Correct them',
    DatabaseAccessDenied: 'this user may not use the database. Grant it',
    TlsConnectionError: 'no secure connection could be made. See sslmode',
  }[error.cause?.kind ?? ''];
  if (!advice) throw error;
  throw new Error(`DATABASE_URL: ${advice}, or unset DATABASE_URL to use SQLite.`);
}

// In a process of its own: the engine keeps the database open until this one ends.
async function main([command, name]: string[]): Promise<string> {
  loadSettings();
  if (command === 'migrate') {
    const { env } = await import('../lib/env');
    const { migrate } = await import('./migrate');
    const applied = await migrate(env.DATABASE_URL).catch(explain);
    return applied.length === 0 ? 'up to date' : `applied ${applied.join(', ')}`;
  }
  if (command === 'diff' && name && /^[a-z0-9-]{3,60}$/.test(name)) {
    const { writeMigrations } = await import('./diff');
    const written = await writeMigrations(name, new Date());
    return written.map((folder) => relative(root, folder)).join('\n') || 'nothing has changed';
  }
  if (command === 'generate') {
    const { generate } = await import('./generate.mjs');
    await generate();
    return 'made generated/sqlite and generated/postgresql';
  }
  throw new Error(usage);
}

main(process.argv.slice(2)).then(
  (said) => {
    console.log(said);
    process.exit(0);
  },
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
