// What servers of one database must know of each other: each thing is begun at one and goes on at another.
import { call, choicesOf, formOf } from './call';
import type { Ledger } from './ledger';

export type Sites = { readonly one: string; readonly other: string; readonly proxy: string };
export type Account = { readonly login: string; readonly secret: string; readonly cookie: string };

async function require(name: string, holds: boolean | Promise<boolean>) {
  if (!(await holds)) throw new Error(`Not so whichever server answers: ${name}`);
  console.log(`    ${name}`);
}

/** The form of one server, sent to another. */
async function signIn(from: string, to: string, { login, secret }: Account) {
  const form = formOf((await call({ url: from, cookie: '' }, '/en/sign-in')).text, 'login');
  form.append('login', login);
  form.append('secret', secret);
  const headers = { origin: to };
  const redirect = 'manual';
  const answer = await fetch(`${to}/en/sign-in`, { method: 'POST', body: form, headers, redirect });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return { status: answer.status, text: await answer.text(), cookie: cookies.join('; ') };
}

/** Watches from when the stream has said how things are. @returns waits until it says that something has changed */
async function watch(url: string, cookie: string): Promise<() => Promise<boolean>> {
  const signal = AbortSignal.timeout(60_000);
  const { body } = await fetch(url, { headers: { cookie }, signal });
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  async function hear() {
    for (let said = ''; !/^data: /m.test(said); ) {
      const { value, done } = (await reader?.read()) ?? { done: true };
      if (done) return false;
      said += value;
    }
    return true;
  }
  await hear();
  return hear;
}

type School = { readonly account: Account; readonly assignment: string; readonly pupil: string };

/** @throws at the first thing that does not hold */
export async function checkShared(
  sites: Sites,
  { account, assignment, pupil }: School,
  ledger: Ledger,
) {
  const signed = await signIn(sites.one, sites.other, account);
  await require('a form of one is taken by the other', signed.status === 303);
  const { status } = await call({ url: sites.one, cookie: signed.cookie }, '/en/teach');
  await require('a session of one is known to the other', status === 200);

  const path = `/en/learn/${assignment}`;
  const live = `/api/assignments/${assignment}/live?locale=en`;
  const pairs = [
    [sites.one, sites.other],
    [sites.other, sites.one],
    [sites.proxy, sites.one],
    [sites.proxy, sites.other],
  ];
  for (const [at, [watched = '', answered = '']] of pairs.entries()) {
    const caller = { url: answered, cookie: pupil };
    const begun = await call(caller, path, formOf((await call(caller, path)).text, 'assignment'));
    const [, attempt = ''] = /quiz\/([^/]+)/.exec(begun.location) ?? [];
    const place = at + 1;
    const { options } = choicesOf((await call(caller, `/en/quiz/${attempt}/${place}`)).text);
    const hear = await watch(watched + live, account.cookie);
    await ledger.send(attempt, place, options.slice(0, 1), async (choice) => {
      const body = new URLSearchParams({ locale: 'en', choice });
      return (await call(caller, `/api/attempts/${attempt}/answers/${place}`, body)).status === 200;
    });
    const name = watched === sites.proxy ? 'the proxy' : 'one';
    await require(`who watches the class at work at ${name} hears what another was told`, hear());
  }

  const wrong = { ...account, secret: 'not this one at all' };
  const tries = [sites.one, sites.other, sites.proxy, sites.one, sites.other];
  for (const to of tries) await signIn(to, to, wrong);
  const locked = await signIn(sites.proxy, sites.one, account);
  await require('wrong tries at all of them are counted together', locked.status !== 303);
}
