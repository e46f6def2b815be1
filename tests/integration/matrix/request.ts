// An action or a route handler, called as Next calls it: within a request of its own, with the cookie of whoever
// asks. The stores are Next's own, made by Next's own functions; nothing of ours is put in place of anything.
// What comes of it is told as a browser would see it: where it was led, that there is no such page, what it read.
import 'next/dist/server/node-environment-baseline';
import { workAsyncStorage } from 'next/dist/server/app-render/work-async-storage.external';
import { workUnitAsyncStorage } from 'next/dist/server/app-render/work-unit-async-storage.external';
import { createRequestStoreForAPI } from 'next/dist/server/async-storage/request-store';
import { createWorkStore } from 'next/dist/server/async-storage/work-store';
import { signInCookie, type Who, type World } from './world';

type RequestStoreInput = Parameters<typeof createRequestStoreForAPI>;
type WorkStoreInput = Parameters<typeof createWorkStore>[0];

const PREVIEW = { previewModeId: 'none', previewModeSigningKey: '', previewModeEncryptionKey: '' };

const makeWork = (page: string) => {
  // All that `revalidatePath` needs to know is that there is a cache; with no page in it, nothing is done.
  const renderOpts = { incrementalCache: {}, experimental: {}, onClose: () => {} };
  return createWorkStore({ page, renderOpts, buildId: 'test' } as unknown as WorkStoreInput);
};

const URL_OF = 'http://localhost:3000/en';

/** Anything that an action throws to Next, as what the browser is given; what is no such thing is a bug. */
function toAnswer(thrown: unknown): unknown {
  const digest = thrown instanceof Error && 'digest' in thrown ? String(thrown.digest) : '';
  if (digest.startsWith('NEXT_HTTP_ERROR_FALLBACK;'))
    return { status: Number(digest.split(';')[1]) };
  if (digest.startsWith('NEXT_REDIRECT;')) return { leads: digest.split(';')[2] };
  throw thrown;
}

/** Calls `task` in a request that carries `cookie`, and that the door has `told` more of. */
export async function within(
  cookie: string,
  task: (request: Request) => unknown,
  told: Record<string, string> = {},
): Promise<unknown> {
  const headers = { cookie, host: 'localhost:3000', 'x-next-intl-locale': 'en', ...told };
  const request = new Request(URL_OF, { headers });
  const asked = { headers: request.headers } as unknown as RequestStoreInput[0];
  const url = { pathname: '/en', search: '' } as RequestStoreInput[1];
  const tags = {} as RequestStoreInput[2];
  const store = createRequestStoreForAPI(asked, url, tags, undefined, PREVIEW, undefined);
  store.phase = 'action';
  return workAsyncStorage.run(makeWork('/en/page'), () =>
    workUnitAsyncStorage.run(store, async () => {
      try {
        return (await task(request)) ?? null;
      } catch (thrown) {
        return toAnswer(thrown);
      }
    }),
  );
}

/**
 * Calls `task` as one of the world. The row of an action, in whole:
 * `run: (world, _viewer, ids, who) => asking(world, who, () => renameClass(form({ classroom: ids.classroom, name: 'B' })))`
 * and of a handler: `run: async (…) => read((await asking(world, who, (request) => GET(request, context))) as Response)`.
 * Where an action leads everybody to the same place, tell what is stored after it instead.
 */
export async function asking(world: World, who: Who, task: (request: Request) => unknown) {
  if (who === 'operator') throw new Error('the operator asks nothing of the site');
  const { cookie } = await signInCookie(world.viewers[who].id);
  return within(cookie, task);
}

/** What a form sends: a list for a name that comes more than once. */
export function form(fields: Readonly<Record<string, string | readonly string[]>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) data.append(name, each as string);
  return data;
}

/** What a form of a page sends to a handler. */
export function post({ url }: Request, fields: Readonly<Record<string, string>>): Request {
  const body = new URLSearchParams(fields);
  const length = String(body.toString().length);
  const { host, origin } = new URL(url);
  const headers = { 'content-length': length, host, origin };
  return new Request(url, { method: 'POST', headers, body });
}

/** A handler's answer: its status and the beginning of its text. */
export async function read(response: Response): Promise<{ status: number; text: string }> {
  const { status } = response;
  return { status, text: status === 200 ? (await response.text()).slice(0, 2000) : '' };
}
