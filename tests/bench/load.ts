// A small load client: so many requests at a time over kept connections to this computer, each timed from
// the call to the last byte. Answers are asked for uncompressed: what compressing costs is the same for any
// page of equal markup, and would hide part of a difference.
import { Agent, request } from 'node:http';
import { quantile } from './measure';

export type Call = {
  readonly path: string;
  readonly cookie: string;
  /** Sent as a POST, with its content type. */
  readonly body?: { readonly type: string; readonly bytes: Buffer };
};

export type Answer = {
  readonly status: number;
  readonly location: string;
  readonly cookies: readonly string[];
  readonly body: Buffer;
};

export type Load = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  /** Of the last answer's body. */
  readonly bytes: number;
};

export const CONCURRENCY = 8;
const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });
const LONGEST_WAIT_MS = 30_000;

export function send(origin: string, { path, cookie, body }: Call): Promise<Answer> {
  const headers = {
    accept: 'text/html',
    cookie,
    ...(body && { origin, 'content-type': body.type, 'content-length': body.bytes.length }),
  };
  return new Promise((resolve, reject) => {
    const options = { agent, headers, method: body ? 'POST' : 'GET', timeout: LONGEST_WAIT_MS };
    const sent = request(`${origin}${path}`, options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.once('error', reject);
      answer.once('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          location: answer.headers.location ?? '',
          cookies: answer.headers['set-cookie'] ?? [],
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.once('timeout', () => sent.destroy(new Error(`no answer from ${origin}${path}`)));
    sent.once('error', reject);
    sent.end(body?.bytes);
  });
}

/** Sends every call once, eight at a time. @throws when one is not answered as `isGood` expects */
export async function drive(
  origin: string,
  calls: readonly Call[],
  isGood: (answer: Answer) => boolean,
): Promise<Load> {
  const times: number[] = [];
  let bytes = 0;
  const queue = calls.values();
  const work = async () => {
    for (const call of queue) {
      const from = performance.now();
      const answer = await send(origin, call);
      times.push(performance.now() - from);
      bytes = answer.body.length;
      if (!isGood(answer))
        throw new Error(`${origin}${call.path}: ${answer.status} ${answer.location}`);
    }
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  const seconds = (performance.now() - from) / 1000;
  return {
    perSecond: calls.length / seconds,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    bytes,
  };
}

export const disconnect = () => agent.destroy();
