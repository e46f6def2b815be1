import { describe, expect, it } from 'vitest';
import {
  changePassword,
  setPassword,
  submitSignIn,
  submitSignUp,
} from '../../features/user/mutations';
import { getPublicReset, listSessions } from '../../features/user/queries';
import { db } from '../../lib/db';
import { issueLink } from '../../lib/token';
import { addSession, makeTeacherAccount, PASSWORD } from '../fixtures/account';
import { later, NOW } from '../fixtures/learner';

const signIn = (login: string, secret: string) => submitSignIn(null, { login, secret }, 'ru', NOW);

describe('a password', () => {
  it('is changed by whoever knows it, which ends every other session', async () => {
    const ada = await makeTeacherAccount({ email: 'changes@example.org' });
    const here = await addSession(ada.id, 'here', later({ days: 1 }));
    await addSession(ada.id, 'there', later({ days: 1 }));
    const change = (current: string) =>
      changePassword(ada, { current, password: 'another password' }, here.id, NOW);
    const link = await issueLink('reset', ada.id, 60, NOW);
    expect(await change('wrong')).toEqual({ ok: false, code: 'wrong-password' });
    expect(await getPublicReset(link, NOW)).not.toBeNull();
    expect(await db.session.count({ where: { userId: ada.id } })).toBe(2);
    expect(await change(PASSWORD)).toEqual({ ok: true, value: null });
    expect((await listSessions(ada, NOW)).map(({ id }) => id)).toEqual([here.id]);
    expect(await getPublicReset(link, NOW)).toBeNull();
    expect((await signIn('changes@example.org', PASSWORD)).ok).toBe(false);
    expect((await signIn('changes@example.org', 'another password')).ok).toBe(true);
  });

  it('that anybody would try first is refused at sign-up, by a link, which stays good, and in a change', async () => {
    const refused = { ok: false, code: 'password-guessable' };
    const ada = await makeTeacherAccount({ email: 'obvious@example.org' });
    const token = await issueLink('reset', ada.id, 60, NOW);
    for (const password of ['1234567890', 'Obvious 7 lakes']) {
      const draft = { name: 'Ada', email: 'obvious@example.net', password };
      const how = { mode: 'open', locale: 'en', now: NOW } as const;
      expect(await submitSignUp(null, draft, how)).toEqual(refused);
      expect(await setPassword(null, { token, password }, NOW)).toEqual(refused);
      expect(await changePassword(ada, { current: PASSWORD, password }, null, NOW)).toEqual(
        refused,
      );
    }
    expect(await db.user.count({ where: { email: 'obvious@example.net' } })).toBe(0);
    expect((await setPassword(null, { token, password: 'another password' }, NOW)).ok).toBe(true);
  });

  it('is guessed at no faster from within an account than from outside', async () => {
    const ada = await makeTeacherAccount({ email: 'guessed@example.org' });
    const guess = () => changePassword(ada, { current: 'no', password: 'x'.repeat(10) }, null, NOW);
    for (let n = 0; n < 5; n++) await guess();
    expect(await guess()).toEqual({ ok: false, code: 'locked' });
    expect(await signIn('guessed@example.org', PASSWORD)).toMatchObject({ code: 'locked' });
  });

  it('is chosen by a link once, in time; the other links and all sessions end', async () => {
    const ada = await makeTeacherAccount({ email: 'forgets@example.org' });
    await addSession(ada.id, 'stolen', later({ days: 9 }));
    const [token, other, late] = [
      await issueLink('reset', ada.id, 60, NOW),
      await issueLink('reset', ada.id, 60, NOW),
      await issueLink('reset', ada.id, 60, NOW),
    ];
    expect(await getPublicReset(token, NOW)).toEqual({ email: 'forgets@example.org' });
    const password = 'a new password';
    const spent = { ok: false, code: 'link-spent' };
    expect(await setPassword(null, { token: late, password }, later({ minutes: 60 }))).toEqual(
      spent,
    );
    const both = await Promise.all([
      setPassword(null, { token, password }, NOW),
      setPassword(null, { token, password }, NOW),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await setPassword(null, { token: other, password }, NOW)).toEqual(spent);
    expect(await db.session.count({ where: { userId: ada.id } })).toBe(0);
    expect((await signIn('forgets@example.org', password)).ok).toBe(true);
    const stored = await db.verification.findMany();
    expect(JSON.stringify(stored)).not.toContain(token);
  });
});
