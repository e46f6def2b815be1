// Requests byte by byte, as no library would send them, each over a connection of its own.
import { connect } from 'node:net';

export type Sent = {
  readonly method: string;
  /** As it stands in the first line: a browser would have escaped it. */
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body?: Buffer;
  /** No request at all by the protocol: the connection may be closed without an answer. */
  readonly broken?: boolean;
};

export type Heard = {
  /** 0: the connection was closed without an answer, or none came in time. */
  readonly status: number;
  /** The whole answer, its head too. */
  readonly text: string;
  readonly ms: number;
};

/** In milliseconds. A stream of events never ends: its head and its first event are enough. */
const LONGEST_WAIT = 30_000;
const STREAM_FOR = 400;
const STREAM = /^HTTP[\s\S]*content-type: text\/event-stream/i;
const MOST = 8_000_000;

const clean = (text: string) => text.replace(/[\r\n]/g, ' ');

function toBytes({ method, path, headers, body }: Sent, host: string): Buffer {
  const named = new Set(headers.map(([name]) => name.toLowerCase()));
  const own: [string, string][] = [];
  if (!named.has('host')) own.push(['Host', host]);
  own.push(['Connection', 'close']);
  if (body && !named.has('content-length') && !named.has('transfer-encoding'))
    own.push(['Content-Length', String(body.length)]);
  const lines = [...own, ...headers].map(([name, value]) => `${name}: ${clean(value)}`);
  const head = `${[`${method} ${clean(path)} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), body ?? Buffer.alloc(0)]);
}

/** The status of the answer, past those that only say to go on. */
function statusOf(text: string): number {
  const heads = [...text.matchAll(/(?:^|\r\n\r\n)HTTP\/1\.1 (\d{3})/g)].map(([, code]) =>
    Number(code),
  );
  return heads.find((code) => code >= 200) ?? 0;
}

export function send(url: string, sent: Sent): Promise<Heard> {
  const { hostname, port, host } = new URL(url);
  return new Promise((done) => {
    const from = performance.now();
    const chunks: Buffer[] = [];
    let size = 0;
    const socket = connect({
      host: hostname === 'localhost' ? '127.0.0.1' : hostname,
      port: Number(port),
    });
    const end = () => {
      clearTimeout(timer);
      socket.destroy();
      const text = Buffer.concat(chunks).toString();
      done({ status: statusOf(text), text, ms: performance.now() - from });
    };
    let timer = setTimeout(end, LONGEST_WAIT);
    let isStream = false;
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MOST) return end();
      if (isStream || !STREAM.test(chunk.toString('latin1'))) return;
      isStream = true;
      clearTimeout(timer);
      timer = setTimeout(end, STREAM_FOR);
    });
    socket.on('error', () => {});
    socket.once('close', end);
    socket.write(toBytes(sent, host));
    if (sent.broken) socket.end();
  });
}
