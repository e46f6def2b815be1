// Does the time of an answer tell whether there is such an account? Time is not asserted: what is, is that the same
// work is done for one as for the other, in passwords hashed and in statements that the database is asked. To measure
// the times themselves, as docs/security.md reports them: `TIMING=200 npx vitest run --project sqlite` with this file.
import 'next/dist/server/node-environment-baseline';
import crypto from 'node:crypto';
import { once } from 'node:events';
import { syncBuiltinESMExports } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PrismaClient as PostgresqlClient } from '../../generated/postgresql/client';
import { PrismaClient as SqliteClient } from '../../generated/sqlite/client';
import { compareTimes } from '../fixtures/timing';

// A real mail server, which must be there before the settings are read.
const post: { server: SMTPServer; letters: number } = await vi.hoisted(async () => {
  const { SMTPServer: Server } = await import('smtp-server');
  const kept = { letters: 0, server: null as unknown as SMTPServer };
  kept.server = new Server({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      stream.resume().on('end', () => {
        kept.letters += 1;
        done();
      });
    },
  });
  kept.server.listen(0, '127.0.0.1');
  await new Promise((ready) => kept.server.server.once('listening', ready));
  const { port } = kept.server.server.address() as AddressInfo;
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`;
  process.env.MAIL_FROM = 'Vekha <vekha@school.test>';
  return kept;
});

const statements: string[] = [];
let hashes = 0;
const { scrypt } = crypto;

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
  const [mutations, account, { throttle }, { db }] = await Promise.all([
    import('../../features/user/mutations'),
    import('../fixtures/account'),
    import('../../lib/throttle'),
    import('../../lib/db'),
  ]);
  return { ...mutations, ...account, throttle, db };
}

let at: Awaited<ReturnType<typeof load>>;
const KNOWN = 'known@example.org';
const PUPIL = 'known-0312';
const NO_PASSWORD = 'invited@example.org';

beforeAll(async () => {
  // Counted where the library calls it, and still done.
  Object.assign(crypto, {
    scrypt: (...args: Parameters<typeof scrypt>) => {
      hashes += 1;
      return scrypt(...args);
    },
  });
  syncBuiltinESMExports();
  at = await load();
  await at.makeTeacherAccount({ email: KNOWN });
  await at.makePupilAccount(PUPIL, 'lamp river door cloud');
  await at.db.user.create({ data: { email: NO_PASSWORD, name: 'Ada', role: 'teacher' } });
});
afterAll(async () => {
  Object.assign(crypto, { scrypt });
  syncBuiltinESMExports();
  post.server.close();
  await once(post.server.server, 'close').catch(() => {});
});

const now = () => new Date();
const signIn = (login: string) =>
  at.submitSignIn(null, { login, secret: 'wrong wrong wrong' }, 'en', now());
const reset = (email: string) => at.requestReset(null, email, 'en', now());
const signUp = (email: string) =>
  at.submitSignUp(
    null,
    { name: 'Ada', email, password: 'four herons by a lake' },
    {
      mode: 'open',
      locale: 'en',
      now: now(),
    },
  );

/** What is tried: on a login that is somebody's, and on logins that are nobody's. */
const PAIRS: readonly (readonly [string, (login: string) => Promise<unknown>, string, string])[] = [
  ['signing in by an address', signIn, KNOWN, 'nobody@example.org'],
  ['signing in by a username', signIn, PUPIL, 'nobody-0312'],
  ['signing in to an account without a password', signIn, NO_PASSWORD, 'nobody@example.org'],
  ['asking for a new password', reset, KNOWN, 'nobody@example.org'],
  ['signing up', signUp, KNOWN, 'nobody@example.org'],
];

/** As if nobody had tried it before. */
const forget = async (login: string) => {
  for (const key of [`account:${login}`, `mail:${login}`]) await at.throttle.clear(key);
};

async function workOf(task: () => Promise<unknown>) {
  statements.length = 0;
  hashes = 0;
  const answer = await task();
  // Their order and their tables too: values are not in them.
  return { answer, hashes, statements: [...statements] };
}

describe('whether there is such an account makes no difference in work or answer', () => {
  it.each(PAIRS)('%s', async (_name, task, known, unknown) => {
    await forget(known);
    await forget(unknown);
    // The first of a day sweeps what is old.
    await task('warm@example.org');
    const one = await workOf(() => task(known));
    const other = await workOf(() => task(unknown));
    expect(one).toEqual(other);
    expect(one.statements.length).toBeGreaterThan(0);
  });

  it('locked', async () => {
    for (const login of [KNOWN, 'nobody@example.org']) {
      await forget(login);
      for (let n = 0; n < 5; n++) await signIn(login);
    }
    const one = await workOf(() => signIn(KNOWN));
    expect(one).toEqual(await workOf(() => signIn('nobody@example.org')));
    expect(one).toMatchObject({ answer: { code: 'locked' }, hashes: 0 });
  });

  it('a secret that is compared costs one hash', async () => {
    await forget(KNOWN);
    expect((await workOf(() => signIn(KNOWN))).hashes).toBe(1);
  });

  it('and the letter is sent to whom there is', async () => {
    const before = post.letters;
    await forget(KNOWN);
    await reset(KNOWN);
    await vi.waitFor(() => expect(post.letters).toBeGreaterThan(before), 5000);
  });
});

const SAMPLES = Number(process.env.TIMING ?? 0);

describe.runIf(SAMPLES > 0)('times', () => {
  it.each(PAIRS)('%s', { timeout: 1_200_000 }, async (name, task, known, unknown) => {
    const time = async (login: string) => {
      await forget(login);
      const from = performance.now();
      await task(login);
      return performance.now() - from;
    };
    console.info(
      await compareTimes(
        name,
        SAMPLES,
        () => time(known),
        () => time(unknown),
      ),
    );
  });
});
