// Hears everything that the doors of the site say. Each door is the real one; what it gives is written down on its
// way out, with who asked: the viewer it was passed, or whoever the cookie of the request belongs to.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { vi } from 'vitest';
import { getViewer } from '../../../lib/session';

/** `who`: a user's id, `operator`, or null for a stranger and for what anybody may read. */
export type Heard = { readonly door: string; readonly who: string | null; readonly said: string };

const DOORS = /^(features\/[a-z]+\/(queries|mutations|actions)|app\/api\/.+\/route)\.ts$/;

type Door = (...args: unknown[]) => unknown;
const heard: Heard[] = [];
const waiting: Promise<unknown>[] = [];

/** What was said since it was last asked. */
export async function take(): Promise<Heard[]> {
  await Promise.allSettled(waiting.splice(0));
  return heard.splice(0);
}

const plain = (_name: string, value: unknown): unknown => {
  if (value instanceof Map) return [...value];
  if (value instanceof Set) return [...value];
  if (value instanceof Error) return { ...value, message: value.message };
  return typeof value === 'bigint' ? String(value) : value;
};

/** A file is read to its end, of a stream what comes first. */
async function bodyOf(response: Response): Promise<string> {
  const copy = response.clone();
  const headers = JSON.stringify([...copy.headers]);
  if (!copy.headers.get('content-type')?.startsWith('text/event-stream')) {
    const bytes = Buffer.from(await copy.arrayBuffer());
    return `${headers} ${await unpacked(bytes)}`;
  }
  const reader = copy.body?.getReader();
  let text = '';
  for (let chunks = 0; reader && chunks < 2; chunks++)
    text += Buffer.from((await reader.read()).value ?? []).toString();
  void reader?.cancel();
  return `${headers} ${text}`;
}

/** A workbook is packed; its sheets are read as whoever opens it reads them. */
async function unpacked(bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 2).toString() !== 'PK') return bytes.toString();
  const { default: readSheets } = await import('read-excel-file/node');
  return JSON.stringify(await readSheets(bytes));
}

const textOf = async (said: unknown): Promise<string> =>
  said instanceof Response ? bodyOf(said) : (JSON.stringify(said, plain) ?? '');

async function whoAsks(file: string, [first]: unknown[]): Promise<string | null> {
  if (!/\/(queries|mutations)\.ts$/.test(file)) return (await getViewer())?.id ?? null;
  if (typeof first !== 'object' || first === null) return null;
  if ('operator' in first) return 'operator';
  return 'id' in first ? String(first.id) : null;
}

function listenTo(file: string, name: string, door: Door): Door {
  return (...args) => {
    const note = async (said: unknown, who: string | null) => {
      heard.push({ door: `${file} ${name}`, who, said: await textOf(said) });
    };
    const ask = async () => {
      const who = await whoAsks(file, args);
      try {
        const said = await door(...args);
        await note(said, who);
        return said;
      } catch (thrown) {
        await note(thrown, who);
        throw thrown;
      }
    };
    const asked = ask();
    waiting.push(asked);
    return asked;
  };
}

/** Before anything imports a door. */
export function listen() {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => DOORS.test(file) && existsSync(file));
  for (const file of files)
    vi.doMock(`../../../${file}`, async (original) => {
      const doors = await original<Record<string, unknown>>();
      return Object.fromEntries(
        Object.entries(doors).map(([name, door]) => [
          name,
          typeof door === 'function' ? listenTo(file, name, door as Door) : door,
        ]),
      );
    });
  return files.length;
}
