import { NextRequest } from 'next/server';
import { describe, expect, it } from 'vitest';
import { config, proxy } from '../../proxy';

const ask = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers }));

const placeOf = (response: Response) => response.headers.get('location');

describe('an address without a language', () => {
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

  it('follows the language that was chosen', () => {
    const later = ask('/', { 'accept-language': 'en', cookie: 'vekha_locale=ru' });
    expect(placeOf(later)).toBe('http://localhost:3000/ru');
  });
});

describe('what the proxy looks at', () => {
  const matcher = new RegExp(`^${config.matcher[0]}$`);
  it.each(['/', '/quiz/1', '/apiary', '/entry', '/foo.php'])('a page: %s', (path) => {
    expect(path).toMatch(matcher);
  });
  it.each([
    '/en',
    '/ru/quiz/1',
    '/api',
    '/api/packs',
    '/_next/static/chunks/a.js',
    '/icon.svg',
    '/robots.txt',
  ])('not %s', (path) => {
    expect(path).not.toMatch(matcher);
  });
});
