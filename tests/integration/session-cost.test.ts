// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { expect, it, vi } from 'vitest';
import { PrismaClient as PostgresqlClient } from '../../generated/postgresql/client';
import { PrismaClient as SqliteClient } from '../../generated/sqlite/client';

process.env.TEACHER_SECOND_FACTOR = 'required';
const statements: string[] = [];

async function load() {
  const { makeAdapter } = await import('../../lib/db');
  const { env } = await import('../../lib/env');
  const adapter = makeAdapter(env.DATABASE_URL);
  const log = [{ emit: 'event' as const, level: 'query' as const }];
  const client =
    adapter.provider === 'sqlite'
      ? new SqliteClient({ adapter, log })
      : new PostgresqlClient({ adapter, log });
  (client as SqliteClient<'query'>).$on('query', ({ query }) => statements.push(query));
  Object.assign(globalThis, { vekhaDb: client });
  vi.resetModules();
  const [session, account, app, request, world] = await Promise.all([
    import('../../lib/session'),
    import('../fixtures/account'),
    import('../fixtures/factor'),
    import('./matrix/request'),
    import('./matrix/world'),
  ]);
  return { ...session, ...account, ...app, ...request, ...world };
}

it('who asks, and whether their second step is on, is one statement', async () => {
  const at = await load();
  const viewer = await at.makeTeacherAccount({ email: 'asks@example.org' });
  const { cookie } = await at.signInCookie(viewer.id);
  const ask = async () => {
    statements.length = 0;
    return [await at.within(cookie, () => at.requireTeacher()), statements.length];
  };
  expect(await ask()).toEqual([{ leads: expect.stringContaining('/account/second-step') }, 1]);
  const now = new Date();
  const session = await at.within(cookie, at.getSessionId);
  await at.enrol(viewer, now, session as string);
  expect(await ask()).toEqual([expect.objectContaining({ id: viewer.id }), 1]);
});
