import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import { get as getByTls } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, createServer as createTls, type SecureVersion } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNginx } from '../../scripts/nginx.mjs';
import { freePort } from '../../scripts/postgres.mjs';

// The nginx of docs/operations.md, word for word but for ports and paths, before a server that tells what it was asked.

const HOST = 'vekha.school.example';
const page = readFileSync('docs/operations.md', 'utf8');
const [, written = ''] = /```nginx\n([^`]+)```/.exec(page) ?? [];
const [, weaker = ''] = /`(proxy_hide_header Strict-Transport-Security;[^`]+)`/.exec(page) ?? [];

const folder = mkdtempSync(join(tmpdir(), 'vekha-tls-'));
const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
const stops: (() => unknown)[] = [() => rmSync(folder, { recursive: true })];
afterAll(async () => {
  for (const stop of stops.toReversed()) await stop();
});

const listening = async (server: Server) => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  stops.push(() => server.close());
  return (server.address() as AddressInfo).port;
};

/** @returns the ports for plain HTTP and for TLS */
async function open(upstream: number, more = '') {
  const [http = 0, https = 0] = [await freePort(), await freePort()].map(Number);
  const site = written
    .replace('listen 80;', `listen 127.0.0.1:${http};`)
    .replace('listen 443 ssl', `listen 127.0.0.1:${https} ssl`)
    .replace('127.0.0.1:3000', `127.0.0.1:${upstream}`)
    .replace(/\/etc\/letsencrypt\/\S+\/fullchain\.pem/, cert)
    .replace(/\/etc\/letsencrypt\/\S+\/privkey\.pem/, key)
    .replace('/var/log/nginx/vekha.error.log', join(folder, 'error.log'))
    .replace('access_log off;', `access_log off; ${more}`);
  // As a nginx.conf of old would allow everything around every site: the site must say better.
  const around = 'ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3; ssl_ciphers ALL:@SECLEVEL=0;';
  stops.push(await startNginx(`${around}\n${site}`, https));
  return { http, https };
}

type Asked = { version?: SecureVersion; ciphers?: string };

/** What is agreed on: the version and the suite, or null where the server refuses. */
const agree = (port: number, { version, ciphers = 'DEFAULT' }: Asked) =>
  new Promise<string | null>((done) => {
    const socket = connect({
      host: '127.0.0.1',
      port,
      servername: HOST,
      rejectUnauthorized: false,
      // The oldest versions need signatures that OpenSSL no longer offers by itself.
      ciphers: `${ciphers}:@SECLEVEL=0`,
      ...(version && { minVersion: version, maxVersion: version }),
    });
    socket.once('error', () => done(null));
    socket.once('secureConnect', () => {
      done(`${socket.getProtocol()} ${socket.getCipher().name}`);
      socket.end();
    });
  });

const answerOf = async (response: IncomingMessage) => {
  let text = '';
  for await (const chunk of response) text += chunk;
  return { status: response.statusCode, headers: response.headers, text };
};
const ask = (port: number, path: string, byTls: boolean) =>
  new Promise<Awaited<ReturnType<typeof answerOf>>>((done, refuse) => {
    const options = { host: '127.0.0.1', port, path, headers: { Host: HOST } };
    const asked = byTls
      ? getByTls({ ...options, servername: HOST, ca: readFileSync(cert) }, (r) => done(answerOf(r)))
      : get(options, (r) => done(answerOf(r)));
    asked.once('error', refuse);
  });

let ports: Awaited<ReturnType<typeof open>>;
let upstream: number;
beforeAll(async () => {
  const subject = ['-subj', `/CN=${HOST}`, '-addext', `subjectAltName=DNS:${HOST}`];
  const made = ['-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...made, ...subject], { stdio: 'ignore' });
  upstream = await listening(
    createServer(({ headers, url }, response) => {
      response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
      response.end(JSON.stringify({ headers, url }));
    }),
  );
  ports = await open(upstream);
}, 120_000);

describe('the nginx of the operator’s page', () => {
  it.each(['TLSv1.2', 'TLSv1.3'] as const)('speaks %s', async (version) => {
    expect(await agree(ports.https, { version })).toMatch(`${version} `);
  });

  it.each(['TLSv1', 'TLSv1.1'] as const)('does not speak %s', async (version) => {
    // That this very client does, or the refusal would tell nothing.
    const [keyText, certText] = [readFileSync(key), readFileSync(cert)];
    const options = { key: keyText, cert: certText, minVersion: 'TLSv1' as const };
    const old = createTls({ ...options, ciphers: 'DEFAULT:@SECLEVEL=0' });
    await new Promise<void>((done) => old.listen(0, '127.0.0.1', done));
    const { port } = old.address() as AddressInfo;
    expect(await agree(port, { version })).toMatch(`${version} `);
    old.close();
    expect(await agree(ports.https, { version })).toBeNull();
  });

  it.each(['ECDHE-RSA-AES128-GCM-SHA256', 'ECDHE-RSA-AES256-GCM-SHA384'])(
    'takes %s',
    async (ciphers) => {
      expect(await agree(ports.https, { version: 'TLSv1.2', ciphers })).toBe(`TLSv1.2 ${ciphers}`);
    },
  );

  it.each([
    ['without forward secrecy', 'AES128-GCM-SHA256:AES256-GCM-SHA384'],
    ['of CBC', 'ECDHE-RSA-AES128-SHA:ECDHE-RSA-AES256-SHA384:AES128-SHA'],
    ['of nobody in particular', 'ADH-AES128-GCM-SHA256:AECDH-AES128-SHA'],
  ])('takes no suite %s', async (_, ciphers) => {
    expect(await agree(ports.https, { version: 'TLSv1.2', ciphers })).toBeNull();
  });

  it('sends who comes by plain HTTP to the same address by TLS', async () => {
    const { status, headers } = await ask(ports.http, '/ru/facts?a=b', false);
    expect([status, headers.location]).toEqual([301, `https://${HOST}/ru/facts?a=b`]);
  });

  it.each(['/en', '/_next/static/a.js', '/ru/quiz/1/2', '/api/attempts/1/answers/1'])(
    'tells the site what it needs, and the browser what the site says: %s',
    async (path) => {
      const { headers, text } = await ask(ports.https, path, true);
      const told = JSON.parse(text);
      expect(told.url).toBe(path);
      expect(told.headers).toMatchObject({
        host: HOST,
        'x-request-id': expect.stringMatching(/^[0-9a-f]{32}$/),
      });
      expect(told.headers).not.toHaveProperty('upgrade');
      expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    },
  );

  it('says less of names below where the operator wants it so', async () => {
    const { https } = await open(upstream, weaker);
    const { headers } = await ask(https, '/en', true);
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });
});
