import { NextRequest } from 'next/server';
import { describe, expect, it } from 'vitest';
import { config, proxy } from '../../proxy';

const ask = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers }));

const placeOf = (response: Response) => response.headers.get('location');

describe('the language of a visitor', () => {
  it.each([
    ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
    ['en-GB,en;q=0.9', 'en'],
    ['ja', 'en'],
    ['kk-KZ,ru;q=0.7', 'ru'],
  ])('follows Accept-Language %s to %s', (accepted, locale) => {
    expect(placeOf(ask('/', { 'accept-language': accepted }))).toBe(
      `http://localhost:3000/${locale}`,
    );
  });

  it('remembers the language that was chosen', () => {
    const chosen = ask('/ru', { 'accept-language': 'en' });
    expect(chosen.headers.get('set-cookie')).toMatch(/^vekha_locale=ru;.*Max-Age=31536000/);
    const later = ask('/', { 'accept-language': 'en', cookie: 'vekha_locale=ru' });
    expect(placeOf(later)).toBe('http://localhost:3000/ru');
  });
});

describe('the policy of a page', () => {
  const policyOf = (response: Response) => response.headers.get('content-security-policy') ?? '';
  const nonceOf = (policy: string) => /'nonce-([^']+)'/.exec(policy)?.[1];

  it('allows no inline script without the nonce', () => {
    const policy = policyOf(ask('/en'));
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("script-src 'self' 'nonce-");
    expect(policy).not.toContain('unsafe');
  });

  it('has a new nonce for each request, known to the page that is rendered', () => {
    const response = ask('/en');
    const nonce = nonceOf(policyOf(response));
    expect(nonce).toBeTruthy();
    expect(nonce).not.toBe(nonceOf(policyOf(ask('/en'))));
    expect(response.headers.get('x-middleware-request-x-nonce')).toBe(nonce);
    expect(response.headers.get('x-middleware-request-content-security-policy')).toBe(
      policyOf(response),
    );
  });

  it('stands on redirects too', () => {
    expect(policyOf(ask('/'))).toContain("default-src 'self'");
  });
});

describe('what the proxy looks at', () => {
  const matcher = new RegExp(`^${config.matcher[0]}$`);
  it.each(['/', '/en', '/en/quiz/1', '/apiary', '/ru/foo.php'])('pages: %s', (path) => {
    expect(path).toMatch(matcher);
  });
  it.each(['/api', '/api/packs', '/_next/static/chunks/a.js', '/icon.svg', '/robots.txt'])(
    'not %s',
    (path) => {
      expect(path).not.toMatch(matcher);
    },
  );
});
