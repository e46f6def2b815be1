import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGzip } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import en from '../../messages/en.json';
import ru from '../../messages/ru.json';
import { replaceBroken } from '../../server/broken.mjs';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

type Answer = (response: ServerResponse) => void;

async function ask(path: string, answer: Answer, headers: Record<string, string> = {}) {
  const server = createServer((request, response) => {
    replaceBroken(request, response);
    answer(response);
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  const answered = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
  return { status: answered.status, text: await answered.text() };
}

const fails: Answer = (response) => {
  response.statusCode = 500;
  response.write('<!doctype html>');
  response.end('<html id="__next_error__"></html>');
};
/** As compression does it: the headers first, then what it has kept of the answer. */
const failsPacked: Answer = (response) => {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const gzip = createGzip();
  gzip.on('data', (chunk) => write(chunk)).on('end', () => end());
  response.setHeader('Content-Encoding', 'gzip');
  response.writeHead(500);
  gzip.end('<html id="__next_error__"></html>');
};

it.each([
  ['in one piece or many', fails],
  ['compressed', failsPacked],
])('a page that fails says so without scripts, %s', async (_, answer) => {
  const { status, text } = await ask('/ru/quiz/x/1', answer);
  expect(status).toBe(500);
  expect(text.indexOf(ru.door.broken.text)).toBeGreaterThan(0);
  expect(text.indexOf(en.door.broken.text)).toBeGreaterThan(text.indexOf(ru.door.broken.text));
  expect(text).not.toContain('__next_error__');
});

it.each([
  ['a page that is well', '/en', (response: ServerResponse) => response.end('well'), {}, 'well'],
  ['what scripts ask for', '/en', fails, { rsc: '1' }, '__next_error__'],
  ['an action of scripts', '/en', fails, { 'next-action': 'a' }, '__next_error__'],
  ['an answer for programs', '/api/packs', fails, {}, '__next_error__'],
])('leaves %s as it is', async (_, path, answer, headers, expected) => {
  expect((await ask(path, answer as Answer, headers as Record<string, string>)).text).toContain(
    expected,
  );
});
