import type { Saved } from './outbox';

// The contents of a form on their way: read, sent, and kept in the tab until they have arrived.

export const LONGEST_WAIT_MS = 10_000;

/** Everything in the form but what React and Next put there for themselves. */
export const read = (form: HTMLFormElement) =>
  new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' && !name.startsWith('$') ? [[name, value]] : [],
    ),
  ).toString();

export async function post(url: string, letter: string): Promise<Saved> {
  const answer = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams(letter),
    keepalive: true,
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
  });
  if (answer.status === 409 || answer.status === 404) return 'closed';
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()).saved;
}

/** A browser may forbid it; then what was typed is kept as long as the page is. */
export function store(key: string, letter: string | null) {
  try {
    if (letter === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, letter);
  } catch {}
}

export function stored(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
