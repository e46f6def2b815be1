import { defineConfig } from 'prisma/config';

// For Prisma's own commands (studio, migrate deploy). The project itself generates with scripts/generate.mjs
// and migrates with npm run vekha -- db migrate, which need no download.
const url = process.env.DATABASE_URL ?? `file:${process.env.DATA_DIR ?? './data'}/vekha.db`;
const postgresql = /^postgres(ql)?:/.test(url);

export default defineConfig({
  schema: postgresql ? 'generated/postgresql.prisma' : 'prisma/schema.prisma',
  migrations: { path: `prisma/migrations/${postgresql ? 'postgresql' : 'sqlite'}` },
  datasource: { url },
});
