import Ajv from 'ajv/dist/2020.js';
import { expect, test } from './journey';

for (const [path, name] of [
  ['/api/health', 'health'],
  ['/api/ready', 'ready'],
  ['/api/packs', 'packs'],
  ['/api/packs/japan-kazakhstan', 'pack'],
  ['/api/packs/nothing', 'error'],
] as const)
  test(`${path} answers as its schema says`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(name === 'error' ? 404 : 200);
    const schema = await request.get(`/api/schema/${name}`);
    expect(schema.ok()).toBe(true);
    expect(answer.headers().link).toContain(`/api/schema/${name}`);
    const validate = new Ajv({ strict: false, allErrors: true }).compile(await schema.json());
    validate(await answer.json());
    expect(validate.errors).toBeNull();
    expect(validate({ something: 'else' })).toBe(false);
  });

test('who has a pack already is not sent it again', async ({ request }) => {
  for (const path of ['/api/packs', '/api/packs/japan-kazakhstan']) {
    const first = await request.get(path);
    const { etag = '' } = first.headers();
    expect(etag).not.toBe('');
    const same = await request.get(path, { headers: { 'if-none-match': etag } });
    expect(same.status()).toBe(304);
    expect(await same.text()).toBe('');
    const other = await request.get(path, { headers: { 'if-none-match': '"of another day"' } });
    expect(other.status()).toBe(200);
    expect(await other.text()).toBe(await first.text());
  }
});

test('the site is well', async ({ request }) => {
  expect(await (await request.get('/api/health')).json()).toMatchObject({ status: 'ok' });
});

test('a pack lists its facts in both languages, with who says so', async ({ request }) => {
  const { packs } = await (await request.get('/api/packs')).json();
  const pack = await (await request.get(packs[0].href)).json();
  expect(pack.facts.length).toBeGreaterThan(50);
  for (const { statement, citations } of pack.facts) {
    expect(statement.en).toMatch(/[a-z]/);
    expect(statement.ru).toMatch(/[а-яё]/);
    expect(citations.length).toBeGreaterThan(0);
  }
});
