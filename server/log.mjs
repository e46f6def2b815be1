// The log: one JSON object a line, on standard output. It holds no names, answers, addresses of people or tokens, and
// so neither paths nor the messages of errors: a database quotes in its messages what it was given.
import { AsyncLocalStorage } from 'node:async_hooks';

/** The request that is being answered, known wherever its work leads. */
export const current = new AsyncLocalStorage();

const FRAME = /^\s+at /;
const MOST_FRAMES = 12;

/** One line. @param told what holds nothing of a person's */
export const tell = (level, told) =>
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, ...told })}\n`);

/** @param told id, method, route, status, ms and what else is known of an answered request */
export const logRequest = (told) => tell(told.status >= 500 ? 'error' : 'info', told);

/** By name, code and place; causes too. */
export function tellError(error) {
  const { name, code, digest, stack, cause } = error;
  const frames = String(stack ?? '')
    .split('\n')
    .filter((line) => FRAME.test(line));
  return {
    name,
    ...(code && { code: String(code) }),
    ...(digest && { digest: String(digest) }),
    at: frames.slice(0, MOST_FRAMES).map((line) => line.trim()),
    ...(cause instanceof Error && { cause: tellError(cause) }),
  };
}

/** A text with a stack in it is the print of an error: of it only what stands before its first colon is kept. */
const tellText = (text) => (/\n\s+at /.test(text) ? text.trim().split(':')[0] : text);

/** Makes lines of the log of all that this program and its libraries print. */
export function captureConsole() {
  const levels = { debug: 'debug', log: 'info', info: 'info', warn: 'warn', error: 'error' };
  for (const [method, level] of Object.entries(levels))
    console[method] = (...said) => {
      const { id, route } = current.getStore() ?? {};
      const errors = said.filter((each) => each instanceof Error);
      const words = said.filter((each) => typeof each === 'string').map(tellText);
      tell(level, {
        ...(id && { id, route }),
        ...(words.length > 0 && { message: words.join(' ').trim() }),
        ...(errors[0] && { error: tellError(errors[0]) }),
      });
    };
}
