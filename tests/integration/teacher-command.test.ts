import { execFile } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { setPassword, submitSignIn, submitSignUp } from '../../features/user/mutations';
import { db } from '../../lib/db';
import { toViewer } from '../../lib/session';
import { root, typescript } from '../../scripts/step.mjs';
import { addSession, makePupilAccount, makeTeacherAccount, PASSWORD } from '../fixtures/account';
import { enrol } from '../fixtures/factor';
import { importBuiltIn } from '../fixtures/learner';
import { makeClass, makeSet } from '../fixtures/school';

type Said = { code: number; said: string };

/** `npm run vekha -- teacher …`, as it is typed, on the database of this test. */
const teacher = (line: string, settings: Record<string, string> = {}) =>
  new Promise<Said>((done) => {
    const words = ['teacher', ...line.split(' ').filter(Boolean)];
    const env = { ...process.env, BASE_URL: 'https://vekha.test', SMTP_URL: '', ...settings };
    const command = typescript(`${root}/scripts/cli.ts`, ...words);
    execFile(process.execPath, command, { cwd: root, env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, said: `${out}${err}` }),
    );
  });

const linkIn = (said: string) => new URL(/https:\/\/vekha\.test\S+/.exec(said)?.[0] ?? 'none:');
const tokenIn = (said: string, name = 'token') => linkIn(said).searchParams.get(name) ?? '';
const now = () => new Date();
const signIn = (login: string, secret: string) =>
  submitSignIn(null, { login, secret }, 'en', now());

// Each line typed is a process of its own.
describe('npm run vekha -- teacher', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    await importBuiltIn();
  });

  it('add makes a teacher who chooses a password by the link', async () => {
    const { code, said } = await teacher('add Olga@School.Test Ольга Серова --lang ru');
    expect([code, linkIn(said).pathname]).toEqual([0, '/ru/reset']);
    const user = await db.user.findUnique({ where: { email: 'olga@school.test' } });
    expect(user).toMatchObject({ name: 'Ольга Серова', role: 'teacher', locale: 'ru' });
    expect((await signIn('olga@school.test', '')).ok).toBe(false);
    await setPassword(null, { token: tokenIn(said), password: PASSWORD }, now());
    expect((await signIn('olga@school.test', PASSWORD)).ok).toBe(true);
    const again = await teacher('add olga@school.test Olga');
    expect(again).toEqual({ code: 1, said: 'olga@school.test has an account already.\n' });
    expect((await teacher('add Ольга')).code).toBe(1);
  });

  it('invite makes a link for one account', async () => {
    const { said } = await teacher('invite');
    expect(linkIn(said).pathname).toBe('/en/sign-up');
    const invitation = tokenIn(said, 'invitation');
    const form = { name: 'Guest', email: 'guest@school.test', password: PASSWORD, invitation };
    const how = { mode: 'invite', locale: 'en', now: now() } as const;
    expect((await submitSignUp(null, form, how)).ok).toBe(true);
    const closed = await teacher('invite', { TEACHER_SIGNUP: 'closed' });
    expect(closed.code).toBe(1);
  });

  it('reset makes a link for whoever is a teacher', async () => {
    await makeTeacherAccount({ email: 'ada@school.test' });
    const { said } = await teacher('reset ada@school.test');
    const chosen = { token: tokenIn(said), password: 'another password' };
    expect((await setPassword(null, chosen, now())).ok).toBe(true);
    expect((await teacher('reset nobody@school.test')).code).toBe(1);
  });

  it('second-factor-off lets in by the password alone, and ends the sessions', async () => {
    const email = 'lost@school.test';
    const { id } = await makeTeacherAccount({ email });
    const off = () => teacher(`second-factor-off ${email}`);
    expect((await off()).code).toBe(1);
    await enrol(toViewer({ id, role: 'teacher' }), now());
    await addSession(id, 'on the telephone', new Date(Date.now() + 60_000));
    const { code, said } = await off();
    expect([code, said]).toEqual([
      0,
      expect.stringMatching(/^security: second-factor-off done for /),
    ]);
    expect(await signIn(email, PASSWORD)).toEqual({ ok: true, value: { id, role: 'teacher' } });
    expect(await db.session.count({ where: { userId: id } })).toBe(0);
    expect((await teacher('second-factor-off nobody@school.test')).code).toBe(1);
  });

  it('sign-out ends every session of one account, at once, and is noted in the log', async () => {
    const ada = await makeTeacherAccount({ email: 'stolen@school.test' });
    const pupil = await makePupilAccount('heron-12', 'one two three four');
    const soon = new Date(Date.now() + 3_600_000);
    for (const [at, { id }] of [ada, ada, pupil].entries()) await addSession(id, `t${at}`, soon);
    const left = () => db.session.findMany({ select: { token: true } });
    const { code, said } = await teacher('sign-out Stolen@School.test');
    expect([code, said]).toEqual([0, expect.stringContaining('Sessions ended: 2.')]);
    expect(said).toMatch(/^security: sessions-ended done for [0-9a-f]{12}$/m);
    expect(await left()).toEqual([{ token: 't2' }]);
    expect((await teacher('sign-out heron-12')).code).toBe(0);
    expect(await left()).toEqual([]);
    const nobody = await teacher('sign-out nobody@school.test');
    expect(nobody.code).toBe(1);
    expect(nobody.said).toMatch(/^security: sessions-ended not-found for [0-9a-f]{12}$/m);
    expect((await teacher('sign-out')).code).toBe(1);
  });

  it('list tells who they are', async () => {
    await makeTeacherAccount({ email: 'listed@school.test', name: 'Listed One' });
    const { said } = await teacher('list');
    expect(said).toMatch(/^listed@school\.test\tListed One\t\d{4}-\d\d-\d\d\tnever\t0\t0$/m);
  });

  it('remove leaves nothing of a teacher, and no class without one', async () => {
    const gone = await makeTeacherAccount({ email: 'gone@school.test' });
    const heir = await makeTeacherAccount({ email: 'heir@school.test' });
    const room = await makeClass(gone);
    const shared = await makeClass(gone);
    await db.staff.create({
      data: { classroomId: shared.id, userId: heir.id, role: 'co-teacher' },
    });
    const { setId } = await makeSet(gone);
    expect((await teacher('remove gone@school.test')).code).toBe(1);
    expect((await teacher('remove gone@school.test --to gone@school.test')).code).toBe(1);
    expect((await teacher('remove gone@school.test --to heir@school.test')).code).toBe(0);
    expect(await db.user.findUnique({ where: { id: gone.id } })).toBeNull();
    const owners = await db.staff.findMany({
      where: { classroomId: { in: [room.id, shared.id] } },
      select: { userId: true, role: true },
    });
    expect(owners).toEqual(Array(2).fill({ userId: heir.id, role: 'owner' }));
    const set = await db.questionSet.findUnique({ where: { id: setId } });
    expect(set).toMatchObject({ ownerId: heir.id });
    expect((await teacher('remove gone@school.test')).code).toBe(1);
  });
});
