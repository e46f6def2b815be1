// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { beforeAll, describe, expect, it } from 'vitest';
import { POST } from '../../app/api/attempts/[attempt]/answers/[position]/route';
import { db } from '../../lib/db';
import { respondFile } from '../../lib/download';
import { env } from '../../lib/env';
import { importBuiltIn } from '../fixtures/learner';
import { asking } from './matrix/request';
import { makeWorld, type World } from './matrix/world';

let world: World;
beforeAll(async () => {
  await importBuiltIn();
  world = await makeWorld();
  const { assignment, attempt } = world.ids;
  const far = new Date(4e12);
  await db.attempt.update({ where: { id: attempt }, data: { expiresAt: far } });
  await db.assignment.update({ where: { id: assignment }, data: { closesAt: far } });
}, 60_000);

const HERE = 'http://localhost:3000';
const FORM = 'intent=seen&locale=en';

/** The status of what a pupil's browser sends from a page with these headers. */
async function send(headers: Record<string, string>, body: BodyInit = new URLSearchParams(FORM)) {
  const { attempt, position } = world.ids;
  const url = `${HERE}/api/attempts/${attempt}/answers/${position}`;
  const length = { 'content-length': '40', host: 'localhost:3000' };
  const sent = new Request(url, { method: 'POST', headers: { ...length, ...headers }, body });
  const params = Promise.resolve({ attempt, position: String(position) });
  return ((await asking(world, 'pupil', () => POST(sent, { params }))) as Response).status;
}

describe('what a page sends by itself', () => {
  it('is taken from pages of this site, by each of its names', async () => {
    expect(await send({ origin: HERE })).toBe(200);
    expect(await send({ origin: new URL(env.BASE_URL).origin, host: 'inside:8080' })).toBe(200);
  });

  it('is refused from anywhere else, and from who does not say', async () => {
    for (const origin of ['https://evil.test', 'http://localhost:3001', 'null', ''])
      expect(await send({ origin }), origin).toBe(403);
    expect(await send({})).toBe(403);
    const proxied = { host: 'inside:8080', 'x-forwarded-host': 'vekha.school' };
    expect(await send({ ...proxied, origin: 'https://vekha.school' })).toBe(403);
  });

  it('is a form, and not a long one', async () => {
    const json = { origin: HERE, 'content-type': 'application/json' };
    expect(await send(json, JSON.stringify({ intent: 'seen' }))).toBe(404);
    expect(await send({ origin: HERE, 'content-length': String(64 * 1024) })).toBe(413);
  });
});

it('a file may have any name, also one that was cut off within a letter', () => {
  const names = ['8 «Б»"\r\nSet-Cookie: a=b', `a${'🦢'.slice(0, 1)}.csv`, "O'Neill (1).csv"];
  const told = names.map((name) =>
    respondFile('', 'text/csv', name).headers.get('content-disposition'),
  );
  expect(told).toEqual([
    `attachment; filename="8_Set-Cookie_a_b"; filename*=UTF-8''8%20%C2%AB%D0%91%C2%BB%22%0D%0ASet-Cookie%3A%20a%3Db`,
    `attachment; filename="a_.csv"; filename*=UTF-8''a%EF%BF%BD.csv`,
    `attachment; filename="O_Neill_1_.csv"; filename*=UTF-8''O%27Neill%20%281%29.csv`,
  ]);
});
