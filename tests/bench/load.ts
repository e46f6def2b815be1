// A small load client: so many requests at a time over kept connections to this computer, each timed from
// the call to the last byte. Answers are asked for uncompressed: what compressing costs is the same for any
// page of equal markup, and would hide part of a difference.
import { Agent, request } from 'node:http';
import { compare, type Target, type Told, type Unit } from './figure';
import { interleave, quantile } from './measure';
import { processorMs } from './process';

/** A server that is measured, and its processes. */
export type Served = { readonly origin: string; readonly pids: readonly number[] };

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

/** By the units in which it is told. `bytes`: of the last answer's body. */
export type Load = Readonly<
  Record<'requests/s' | 'ms, median' | 'ms, p95' | 'ms of processor' | 'bytes', number>
>;

const LANES = 8;
const LONGEST_WAIT_MS = 60_000;
const agent = new Agent({ keepAlive: true });

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

/** @throws when the answer is not what `isGood` expects */
export async function sendTimed(origin: string, call: Call, isGood: (answer: Answer) => boolean) {
  const from = performance.now();
  const answer = await send(origin, call);
  const ms = performance.now() - from;
  if (!isGood(answer)) throw new Error(`${call.path}: ${answer.status} ${answer.location}`);
  return { answer, ms };
}

/** Sends every call once, so many at a time. */
export async function drive(
  { origin, pids }: Served,
  calls: readonly Call[],
  isGood: (answer: Answer) => boolean,
  lanes = LANES,
): Promise<Load> {
  const times: number[] = [];
  let bytes = 0;
  const queue = calls.values();
  const work = async () => {
    for (const call of queue) {
      const { answer, ms } = await sendTimed(origin, call, isGood);
      times.push(ms);
      bytes = answer.body.length;
    }
  };
  disconnect();
  const spent = processorMs(pids);
  const from = performance.now();
  await Promise.all(Array.from({ length: lanes }, work));
  const seconds = (performance.now() - from) / 1000;
  return {
    'requests/s': calls.length / seconds,
    'ms, median': quantile(times, 0.5),
    'ms, p95': quantile(times, 0.95),
    'ms of processor': (processorMs(pids) - spent) / calls.length,
    bytes,
  };
}

type Round = () => Promise<Load>;
type Measured = { readonly floor: Round } & Readonly<Record<string, Round>>;
type Targets = Partial<Record<Unit, Target>>;

/**
 * Rounds that are not counted: a process compiles what it does often, and the more there is of it the longer. Of a page
 * it takes about a thousand requests, which a school asks for in its first minutes.
 */
export const WARM_UP = 10;

/** Measures servers in turn; all but `floor` are told beside it, under their names. */
export async function compareLoads(
  rounds: number,
  measured: Measured,
  targets: Readonly<Record<string, Targets>>,
): Promise<Told[]> {
  await interleave(WARM_UP, measured);
  const loads = await interleave(rounds, measured);
  const { floor } = loads;
  return Object.entries(loads).flatMap(([name, real]) =>
    name === 'floor'
      ? []
      : (Object.keys(real[0] ?? {}) as (keyof Load)[]).map((unit) =>
          compare(
            name,
            unit,
            real.map((load) => load[unit]),
            (floor ?? []).map((load) => load[unit]),
            targets[name]?.[unit] ?? null,
          ),
        ),
  );
}

/** Before anything is timed: a connection that lay idle may be closed by the other side just when it is used again. */
export const disconnect = () => agent.destroy();
