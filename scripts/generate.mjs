// Makes the two Prisma clients, generated/sqlite and generated/postgresql, from the one set of models.
// Plain Node: it runs before anything is compiled.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root, run } from './step.mjs';

const MODELS = `${root}/prisma/schema.prisma`;
const STAMP = `${root}/generated/made-from`;

/** The models as PostgreSQL reads them: the provider and the place of the client differ, nothing else. */
export function toPostgresql(models) {
  return models
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"../generated/sqlite"', '"./postgresql"');
}

function digest() {
  const version = readFileSync(`${root}/node_modules/prisma/package.json`, 'utf8');
  return createHash('sha256').update(readFileSync(MODELS)).update(version).digest('hex');
}

export function isGenerated() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest();
}

export async function generate() {
  mkdirSync(`${root}/generated`, { recursive: true });
  const derived = `${root}/generated/postgresql.prisma`;
  writeFileSync(derived, toPostgresql(readFileSync(MODELS, 'utf8')));
  // `generate` never starts the schema engine, yet Prisma fetches it unless told where it is.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' };
  const client = (schema) =>
    run(process.execPath, ['node_modules/prisma/build/index.js', 'generate', '--schema', schema], {
      env,
      quiet: true,
    });
  await Promise.all([client(MODELS), client(derived)]);
  writeFileSync(STAMP, digest());
}
