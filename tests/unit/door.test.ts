import {
  createServer,
  get,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeDoor } from '../../server/door.mjs';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A server with the door before what tells the headers that it was given. */
async function open({ baseUrl = 'https://vekha.school', draining = false } = {}) {
  const lines: string[] = [];
  const seen: object[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    lines.push(String(line));
    return true;
  });
  const tell = ({ headers }: IncomingMessage, response: ServerResponse) =>
    response.end(JSON.stringify(headers));
  const settings = {
    baseUrl,
    isDevelopment: false,
    routeOf: () => '/[pattern]',
    observe: (told: object) => seen.push(told),
    state: { draining },
  };
  const server = createServer(makeDoor(settings, tell)).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((done) => server.once('listening', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    lines,
    seen,
    origin,
    ask: (path: string, init?: RequestInit) => fetch(`${origin}${path}`, init),
  };
}

const policyOf = (answer: Response) => answer.headers.get('content-security-policy') ?? '';
const nonceOf = (policy: string) => /'nonce-([^']+)'/.exec(policy)?.[1];

describe('the policy of a page', () => {
  it('allows no inline script without a nonce, new for each request and known to the page', async () => {
    const { ask } = await open();
    const [first, second] = [await ask('/en'), await ask('/en')];
    expect(policyOf(first)).toContain("frame-ancestors 'none'");
    expect(policyOf(first)).not.toContain('unsafe');
    expect(nonceOf(policyOf(first))).toMatch(/^[\w+/]{22}==$/);
    expect(nonceOf(policyOf(first))).not.toBe(nonceOf(policyOf(second)));
    expect(await first.json()).toMatchObject({ 'content-security-policy': policyOf(first) });
  });

  it.each(['/api/packs', '/_next/static/a.js', '/icon.svg'])(
    'lets %s load nothing',
    async (path) => {
      const { ask } = await open();
      expect(policyOf(await ask(path))).toBe(
        "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
      );
    },
  );
});

describe('every answer', () => {
  it('holds a browser to https where people come by https, and only there', async () => {
    const secure = await open();
    const plain = await open({ baseUrl: 'http://localhost:3000' });
    const hsts = 'strict-transport-security';
    expect((await secure.ask('/en')).headers.get(hsts)).toBe('max-age=31536000; includeSubDomains');
    expect((await plain.ask('/en')).headers.get(hsts)).toBeNull();
  });

  it('bears an id: its own, or a harmless one that it came with', async () => {
    const { ask } = await open();
    const idOf = async (given?: string) => {
      const headers: Record<string, string> = given ? { 'X-Request-Id': given } : {};
      return (await ask('/en', { headers })).headers.get('x-request-id');
    };
    expect(await idOf()).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idOf('from-nginx-0001')).toBe('from-nginx-0001');
    expect(await idOf('{"level":"error"}')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is a line of the log, without the address', async () => {
    const { ask, lines, seen } = await open();
    await ask('/en/reset?token=secret', { headers: { 'X-Request-Id': 'request-1' } });
    await vi.waitFor(() => expect(lines).toHaveLength(1));
    const told = JSON.parse(lines[0] ?? '');
    expect(told).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      level: 'info',
      id: 'request-1',
      method: 'GET',
      route: '/[pattern]',
      status: 200,
      ms: expect.any(Number),
    });
    expect(seen).toEqual([expect.objectContaining({ route: '/[pattern]', status: 200 })]);
  });
});

describe('a request that may change something', () => {
  const post = (headers: Record<string, string>) => ({ method: 'POST', headers });

  it.each([
    ['of the site', { origin: 'https://vekha.school' }, 200],
    ['of another site', { origin: 'https://evil.example' }, 403],
    ['of nobody', {}, 403],
    ['of a page without an address', { origin: 'null' }, 403],
    [
      'that says who it is for',
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
      403,
    ],
  ])('%s', async (_, headers, status) => {
    const { ask } = await open();
    expect((await ask('/en/sign-in', post(headers))).status).toBe(status);
  });

  it('is taken from the address that it was sent to', async () => {
    const { ask, origin } = await open();
    expect((await ask('/en/sign-in', post({ origin }))).status).toBe(200);
  });

  it('is refused in the language of its address first', async () => {
    const { ask } = await open();
    const page = await (await ask('/ru/sign-in', post({}))).text();
    expect(page).toMatch(/<html lang="ru">/);
    expect(page.indexOf('Ничего не изменено')).toBeLessThan(page.indexOf('Nothing was changed'));
    expect(await (await ask('/api/x', post({}))).json()).toEqual({ code: 'other-origin' });
  });
});

describe('the address that is asked for', () => {
  it('is told to pages without its language, whatever the request says', async () => {
    const { ask } = await open();
    const asked = async (path: string) =>
      (await (await ask(path, { headers: { 'x-asked': '/evil' } })).json())['x-asked'];
    expect(await asked('/ru/teach/sets?page=2&_rsc=1a2b')).toBe('/teach/sets?page=2');
    expect(await asked('/en/teach?_rsc=1a2b')).toBe('/teach');
    expect(await asked('/en/teach?_rsc')).toBe('/teach');
    expect(await asked('/en')).toBe('');
    expect(await asked('/api/packs')).toBeUndefined();
  });
});

describe('the language of an address', () => {
  const name = '__Host-vekha_locale';

  it('is told to Next, whatever the request says', async () => {
    const { ask } = await open();
    const spoken = async (path: string) =>
      (await (await ask(path, { headers: { 'x-next-intl-locale': 'xx' } })).json())[
        'x-next-intl-locale'
      ];
    expect(await spoken('/ru/quiz')).toBe('ru');
    expect(await spoken('/api/packs')).toBeUndefined();
  });

  it('is remembered once, unless it was only fetched beforehand', async () => {
    const { ask } = await open();
    const cookieOf = async (headers: Record<string, string>) =>
      (await ask('/ru', { headers })).headers.get('set-cookie');
    const set = `${name}=ru; Path=/; Max-Age=31536000; SameSite=Lax; Secure`;
    expect(await cookieOf({})).toBe(set);
    expect(await cookieOf({ cookie: `a=b; ${name}=en` })).toBe(set);
    expect(await cookieOf({ cookie: `a=b; ${name}=ru` })).toBeNull();
    // By a neighbour's name, or over plain http, anybody may have set it.
    expect(await cookieOf({ cookie: 'vekha_locale=ru' })).toBe(set);
    expect(await cookieOf({ 'next-router-prefetch': '1' })).toBeNull();
  });

  it('is remembered without TLS too, under a name that browsers take there', async () => {
    const { ask } = await open({ baseUrl: 'http://localhost:3000' });
    const cookieOf = async (cookie: string) =>
      (await ask('/ru', { headers: { cookie } })).headers.get('set-cookie');
    expect(await cookieOf('')).toBe('vekha_locale=ru; Path=/; Max-Age=31536000; SameSite=Lax');
    expect(await cookieOf('vekha_locale=ru')).toBeNull();
  });
});

it('refuses an address that cannot be read', async () => {
  const { ask } = await open();
  expect((await ask('/en/%E0%A4%A')).status).toBe(400);
  expect((await ask('/en?q=%')).status).toBe(200);
});

/** As it is written: what a browser sends has no steps left in it. */
const askAsIs = (origin: string, path: string) =>
  new Promise<number | undefined>((done, fail) =>
    get({ port: new URL(origin).port, path }, (answer) => {
      done(answer.resume().statusCode);
    }).once('error', fail),
  );

it.each(['/en/%2e%2E/api/packs', '/../en', '/en/.', '/en/%2e?x=1'])(
  'refuses an address that steps up: %s',
  async (path) => {
    const { origin } = await open();
    expect(await askAsIs(origin, path)).toBe(400);
    expect(await askAsIs(origin, '/en/.well/a..b/...')).toBe(200);
  },
);

it('sends pages elsewhere while it stops, but takes what is sent, and gives the files of pages', async () => {
  const { ask, origin } = await open({ draining: true });
  expect((await ask('/api/ready')).status).toBe(503);
  const page = await ask('/ru');
  expect(page.status).toBe(503);
  expect(await page.text()).toContain('Сервер останавливается');
  for (const path of ['/_next/static/a.js', '/icon.svg?icon.38n6.svg', '/favicon.ico'])
    expect((await ask(path)).status).toBe(200);
  const sent = await ask('/ru', { method: 'POST', headers: { origin } });
  expect(sent.status).toBe(200);
  expect(sent.headers.get('connection')).toBe('close');
});
