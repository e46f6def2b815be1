// Ways to spoil a request as a whole: its headers, its method, its bytes.
import { gzipSync } from 'node:zlib';
import { makeRandom, type Random } from '../../domain/random';
import { bendPath } from './bend';
import { chance, pick } from './values';
import type { Sent } from './wire';

const HEADERS: readonly (readonly [string, string])[] = [
  ['rsc', '1'],
  ['next-router-prefetch', '1'],
  ['next-router-prefetch', '2'],
  ['next-router-segment-prefetch', '/_tree'],
  ['next-router-segment-prefetch', '/../../x'],
  ['next-router-state-tree', '%5B%22%22%2C%7B%7D%5D'],
  ['next-router-state-tree', '{'],
  ['next-router-state-tree', '%'],
  [
    'next-router-state-tree',
    encodeURIComponent('["",{"children":["__proto__",{}]},null,"refetch"]'),
  ],
  ['next-router-state-tree', encodeURIComponent('[[[]]]')],
  ['next-url', '/../..'],
  ['next-action', 'x'],
  ['next-action', '0'.repeat(42)],
  ['next-action', '__proto__'],
  ['x-action-forwarded', '1'],
  ['x-middleware-subrequest', 'proxy:proxy:proxy:proxy:proxy'],
  ['x-nextjs-data', '1'],
  ['x-next-intl-locale', 'xx'],
  ['x-asked', '//example.org'],
  ['x-matched-path', '/en/teach'],
  ['x-invoke-path', '/en/teach'],
  ['x-invoke-status', '500'],
  ['x-invoke-error', '{}'],
  ['x-middleware-invoke', '1'],
  ['x-nextjs-postponed', '1'],
  ['next-resume', '1'],
  ['x-prerender-revalidate', 'x'],
  ['purpose', 'prefetch'],
  ['accept-language', '*;q=NaN'],
  ['accept-language', 'xx-XX-XX,'.repeat(900)],
  ['accept-language', 'en-\xff'],
  ['accept-language', 'root'],
  ['accept', 'text/x-component'],
  ['accept', '\xff/*'],
  ['accept-encoding', 'br;q=2, gzip;q=x'],
  ['content-security-policy', "script-src 'nonce-<>'"],
  ['x-request-id', 'x\u00e9'],
  ['range', 'bytes=9-1'],
  ['if-none-match', '*'],
  ['if-none-match', 'W/'.repeat(4000)],
  ['if-modified-since', 'x'],
  ['x-long', 'a'.repeat(10_000)],
  ['x-longer', 'a'.repeat(20_000)],
  ['x-forwarded-for', "1' OR"],
  ['x-forwarded-for', 'a,'.repeat(3000)],
  ['x-forwarded-proto', 'gopher'],
  ['x-forwarded-host', 'evil.example'],
  ['forwarded', 'for=_x;host="'],
  ['user-agent', ''],
  ['user-agent', 'x'.repeat(9000)],
  ['user-agent', '\x80\xff'],
  ['authorization', 'Bearer \xff'],
  ['cookie', '\xff=\xfe; ;;=; a'],
  ['sec-fetch-site', 'cross-site'],
  ['origin', 'null'],
  ['origin', 'http://evil.example'],
  ['origin', '\xff'],
  ['origin', 'http://['],
  ['referer', 'javascript:1'],
  ['host', 'evil.example'],
  ['host', ''],
  ['host', 'a:b:c'],
  ['host', '\xff'],
  ['expect', '100-continue'],
  ['expect', 'x'],
  ['te', 'trailers'],
  ['traceparent', 'x'],
];
const METHODS = [
  'HEAD',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'TRACE',
  'POST',
  'GET',
  'PROPFIND',
  'MKCOL',
  'QUERY',
];
const TYPES = [
  '',
  'text/plain',
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'multipart/form-data; boundary=x',
]
  .concat([
    'multipart/form-data; charset=utf-16; boundary=----vekha7MA4YWxkTrZu0gW',
    'multipart/mixed; boundary=x',
    'application/x-www-form-urlencoded; charset=koi8-r',
    'text/html',
    '\xff/\xfe',
  ])
  .concat([`multipart/form-data; boundary=${'x'.repeat(5000)}`]);

type Headers = Sent['headers'];
const set = (headers: Headers, name: string, value: string): Headers => [
  ...headers.filter(([given]) => given.toLowerCase() !== name),
  [name, value],
];

function bendBody(random: Random, sent: Sent): Sent {
  const { headers, body = Buffer.from('x') } = sent;
  const turn = random.below(11);
  if (turn < 3)
    return { ...sent, headers: set(headers, 'content-type', pick(random, TYPES)), body };
  if (turn === 3)
    return {
      ...sent,
      headers: set(headers, 'content-encoding', pick(random, ['gzip', 'br', 'x'])),
      body: gzipSync(body),
    };
  if (turn === 4) {
    const chunked = headers.some(([name]) => name.toLowerCase() === 'transfer-encoding');
    const broken = sent.broken === true || chunked;
    return { ...sent, body: body.subarray(0, random.below(body.length + 1)), broken };
  }
  if (turn === 5)
    return {
      ...sent,
      body: body.subarray(0, body.length >> 1),
      headers: set(headers, 'content-length', String(body.length)),
      broken: true,
    };
  if (turn === 6)
    return {
      ...sent,
      headers: set(
        headers,
        'content-length',
        pick(random, ['-1', 'x', '1e3', '99999999999999', `${body.length}, 1`]),
      ),
      broken: true,
    };
  if (turn === 7)
    return {
      ...sent,
      body: Buffer.from('5\r\nhello\r\n0\r\n\r\n'),
      headers: set(headers, 'transfer-encoding', 'chunked'),
    };
  if (turn === 8)
    return {
      ...sent,
      body: Buffer.from('zz\r\nhello\r\n'),
      headers: set(headers, 'transfer-encoding', 'chunked'),
      broken: true,
    };
  if (turn === 9) {
    const spoiled = Buffer.from(body);
    const noise = makeRandom(String(random.next()));
    for (let times = 0; times < 8; times++) spoiled[noise.below(spoiled.length)] = noise.below(256);
    return { ...sent, body: spoiled };
  }
  const huge = pick(random, [1_048_576, 1_048_577, 1_500_000, 3_000_000]);
  const padding = Buffer.from(
    '\r\n------vekha7MA4YWxkTrZu0gW\r\nContent-Disposition: form-data; name="name"\r\n\r\n',
  );
  return {
    ...sent,
    body: Buffer.concat([body.subarray(0, -32), padding, Buffer.alloc(huge, 'a')]),
  };
}

export function bendRequest(random: Random, sent: Sent): Sent {
  const turn = random.below(10);
  if (turn < 4) {
    const [name, value] = pick(random, HEADERS);
    return {
      ...sent,
      headers: chance(random, 0.9)
        ? set(sent.headers, name, value)
        : [...sent.headers, [name, value]],
    };
  }
  if (turn < 6) return { ...sent, path: bendPath(random, sent.path) };
  if (turn === 6) return { ...sent, method: pick(random, METHODS) };
  if (turn === 7) return { ...sent, headers: sent.headers.filter(([name]) => name !== 'origin') };
  return sent.body || chance(random, 0.3) ? bendBody(random, sent) : bendRequest(random, sent);
}
