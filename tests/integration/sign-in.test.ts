// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { describe, expect, it } from 'vitest';
import { signIn as signInAction } from '../../features/user/actions';
import { submitSignIn } from '../../features/user/mutations';
import type { FormState } from '../../features/user/schema';
import { makePupilAccount, makeTeacherAccount, PASSWORD } from '../fixtures/account';
import { later, NOW } from '../fixtures/learner';
import { form, within } from './matrix/request';

const NOBODY: FormState = { problem: null, kept: {} };
const signIn = (login: string, secret: string, now = NOW) =>
  submitSignIn(null, { login, secret }, 'ru', now);

describe('signing in', () => {
  it('takes a username and a passphrase however they are typed, in both scripts', async () => {
    const { id } = await makePupilAccount('артем-4827', 'ёлка-окно-мост-река');
    const typed = [
      ['артем-4827', 'елка окно мост река'],
      ['артем-4827', ' Ёлка — Окно  мост-РЕКА '],
    ] as const;
    for (const [login, secret] of typed)
      expect(await signIn(login, secret)).toEqual({ ok: true, value: { id, role: 'pupil' } });
    const latin = await makePupilAccount('anya-0312', 'lamp river door cloud');
    expect(await signIn('anya-0312', 'Lamp-River-Door-Cloud')).toMatchObject({
      value: { id: latin.id },
    });
  });

  it('takes a password as it was chosen, and forgives nothing in it', async () => {
    await makeTeacherAccount({ email: 'exact@example.org' });
    expect((await signIn('exact@example.org', PASSWORD)).ok).toBe(true);
    expect((await signIn('exact@example.org', PASSWORD.normalize('NFD'))).ok).toBe(true);
    for (const wrong of [PASSWORD.toUpperCase(), PASSWORD.replace('ё', 'е'), `${PASSWORD} `])
      expect(await signIn('exact@example.org', wrong)).toEqual({ ok: false, code: 'wrong-login' });
  });

  it('lets nobody in as a pupil by the address that only the database knows', async () => {
    await makePupilAccount('hidden-1', 'one two three four');
    expect((await signIn('hidden-1@pupil.invalid', 'one two three four')).ok).toBe(false);
  });

  it('answers the same for a login that is nobody’s, before and after it is locked', async () => {
    await makeTeacherAccount({ email: 'known@example.org' });
    const answers = async (login: string) => {
      const said = [];
      for (let n = 0; n < 7; n++) said.push(await signIn(login, 'wrong wrong'));
      return said;
    };
    const known = await answers('known@example.org');
    expect(await answers('unknown@example.org')).toEqual(known);
    expect(known.map((answer) => !answer.ok && answer.code)).toEqual([
      ...Array(5).fill('wrong-login'),
      ...Array(2).fill('locked'),
    ]);
    expect(await signIn('known@example.org', PASSWORD)).toEqual({ ok: false, code: 'locked' });
    const waited = await signIn('known@example.org', PASSWORD, later({ minutes: 1 }));
    expect(waited.ok).toBe(true);
  });

  it('takes as long for a login that is nobody’s', async () => {
    await makeTeacherAccount({ email: 'timed@example.org' });
    const time = async (login: string) => {
      const from = performance.now();
      await signIn(login, 'wrong wrong');
      return performance.now() - from;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let n = 0; n < 4; n++) {
      known.push(await time('timed@example.org'));
      unknown.push(await time(`timed${n}@example.com`));
    }
    // Without a hash to compare with, an answer would come in a tenth of the time.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 2);
  });

  it('takes a class of thirty-five at one time', async () => {
    const names = Array.from({ length: 35 }, (_, n) => `class-${1000 + n}`);
    for (const name of names) await makePupilAccount(name, `lamp river door ${name}`);
    const from = performance.now();
    const led = await Promise.all(
      names.map((login) => {
        const fields = { login, secret: `lamp river door ${login}`, locale: 'ru' };
        return within('', () => signInAction(NOBODY, form(fields)));
      }),
    );
    console.info(`35 pupils signed in within ${Math.round(performance.now() - from)} ms`);
    expect(led).toEqual(Array(35).fill({ leads: '/ru/learn' }));
  });

  it('keeps what was typed but the secret, and leads on only within the site', async () => {
    await makeTeacherAccount({ email: 'next@example.org' });
    const send = (fields: Record<string, string>) =>
      within('', () => signInAction(NOBODY, form({ locale: 'en', ...fields })));
    const login = 'next@example.org';
    expect(await send({ login, secret: 'wrong', keep: 'on' })).toEqual({
      problem: 'wrong-login',
      field: 'secret',
      kept: { login, keep: 'on' },
    });
    const to = async (next: string) => await send({ login, secret: PASSWORD, next });
    expect(await to('/join/ABCD')).toEqual({ leads: '/en/join/ABCD' });
    expect(await to('/ru/account')).toEqual({ leads: '/en/account' });
    for (const out of ['//evil.test', 'https://evil.test', '/\\evil.test', ''])
      expect(await to(out)).toEqual({ leads: '/en/teach' });
  });
});
