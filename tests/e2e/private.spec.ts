import { expect, test } from './journey';

test('no page is kept by a cache, of the browser or on the way', async ({ request }) => {
  for (const path of [
    '/en',
    '/ru/learn',
    '/en/sign-in',
    '/en/progress',
    '/en/facts',
    '/en/nothing',
  ]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.headers()['cache-control'], path).toMatch(/private.*no-store/);
  }
});
