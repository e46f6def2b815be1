// What the door takes out of a request, or refuses of it, because what stands behind would stumble over it.
import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { replaceBroken } from '../../server/broken.mjs';
import { makeDoor } from '../../server/door.mjs';

const servers: Server[] = [];
beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const server of servers.splice(0)) server.close();
});

const settings = {
  baseUrl: 'https://vekha.school',
  isDevelopment: true,
  routeOf: () => '/[pattern]',
  observe: () => {},
  state: { draining: false },
};

async function listen(answer: (asked: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((done) => server.once('listening', done));
  return (server.address() as AddressInfo).port;
}

/** The headers as what stands behind the door is given them; null where it is given nothing. */
async function pass(path: string, headers: Record<string, string>, method = 'GET') {
  let given: IncomingMessage['headers'] | null = null;
  const door = makeDoor(settings, (asked: IncomingMessage, response: ServerResponse) => {
    given = asked.headers;
    response.end();
  });
  const port = await listen(door);
  const status = await new Promise((done) =>
    request({ port, host: '127.0.0.1', path, headers, method }, (answer) => {
      answer.resume();
      done(answer.statusCode);
    }).end(),
  );
  return { status, given: given as IncomingMessage['headers'] | null };
}

it('shortens what a browser says of itself, in which Next looks for robots ever more slowly', async () => {
  const { given } = await pass('/en', { 'user-agent': 'x'.repeat(9000) });
  expect(given?.['user-agent']).toBe('x'.repeat(512));
});

it('tells Next the name of the site where a page of the site asks and a proxy names another host', async () => {
  const ours = { host: '10.0.0.7:3000', origin: 'https://vekha.school' };
  expect((await pass('/en', ours, 'POST')).given?.host).toBe('vekha.school');
  const same = { host: 'a.example', origin: 'http://a.example' };
  expect((await pass('/en', same, 'POST')).given?.host).toBe('a.example');
});

it.each(['/en/facts/a%00b', '/en/sign-in?login=a%00'])('refuses U+0000 in %s', async (path) => {
  expect(await pass(path, {})).toEqual({ status: 400, given: null });
});

it.each(['TRACE', 'PROPFIND'])(
  'refuses %s, of which no web request can be made',
  async (method) => {
    expect(await pass('/en', { origin: 'https://vekha.school' }, method)).toEqual({
      status: 405,
      given: null,
    });
  },
);

it('a form that cannot be read is the fault of its sender, in the answer and in what is told of it', async () => {
  let told = 0;
  const port = await listen((asked, response) => {
    response.once('close', () => {
      told = response.statusCode;
    });
    replaceBroken(asked, response);
    asked.resume().once('end', () => {
      response.statusCode = 500;
      response.end('Internal Server Error');
      response.statusCode = 500;
    });
  });
  const send = (headers: Record<string, string>) =>
    fetch(`http://127.0.0.1:${port}/en`, {
      method: 'POST',
      body: 'hello',
      headers: { 'Content-Type': 'multipart/form-data; boundary=b', ...headers },
    });
  const both: Record<string, string>[] = [{}, { 'Next-Action': '40' }];
  for (const headers of both) {
    expect((await send(headers)).status).toBe(400);
    await vi.waitFor(() => expect(told).toBe(400));
    told = 0;
  }
});
