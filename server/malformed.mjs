// Did a page of ours send this? Next answers 500 to a form that it cannot read, or that holds more than it takes, and to
// a script that names no state of the router, as if the fault were ours. It is asked only then, and so it may be strict,
// and costs what is well nothing.
import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state.js';

/** What Next takes of a form, in bytes. */
const LARGEST = 1024 * 1024;
const TYPE = /^multipart\/form-data;\s*boundary=("?)([^"\s;]{1,200})\1$/i;
const HEAD =
  /^\r\nContent-Disposition: form-data; name="([^"\r\n]{0,1000})"(; filename="[^"\r\n]*")?(\r\nContent-Type: [^\r\n]*)?$/i;
/** What React writes for the arguments of an action: that which `$` begins, it reads as more than text. */
const ARGUMENT = /^(?:\$ACTION_\d+:\d+|\d+)$/;
const OF_REACT = /^\$(?!\$|undefined$|K1$|@1$)/;

/** The parts of a form by their names, or null: https://www.rfc-editor.org/rfc/rfc7578 */
function readParts(type, text) {
  const boundary = TYPE.exec(type)?.[2];
  const [before, ...parts] = `\r\n${text}`.split(`\r\n--${boundary}`);
  if (!boundary || before || !/^--(?:\r\n)?$/.test(parts.pop() ?? '')) return null;
  // Who writes a form takes a boundary that stands nowhere in it.
  if (parts.some((part) => part.includes(boundary))) return null;
  const read = parts.map((part) => {
    const end = part.indexOf('\r\n\r\n');
    const head = HEAD.exec(part.slice(0, Math.max(0, end)));
    return [head?.[1], part.slice(end + 4), head?.[2] !== undefined];
  });
  const isName = (name) => name !== undefined && [...name].every((sign) => sign >= ' ');
  return read.every(([name]) => isName(name)) ? read : null;
}

function isArgument(json) {
  try {
    const value = JSON.parse(json, (name, each) => {
      if (name === '__proto__' || (typeof each === 'string' && OF_REACT.test(each)))
        throw new Error('no page sends this');
      return each;
    });
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/** A form with a state names its action and its state, once each, and the key by which React finds it again. */
function hasWholeState(parts, count) {
  const ref = parts.find(([name]) => /^\$ACTION_REF_/.test(name))?.[0].slice('$ACTION_REF_'.length);
  if (ref === undefined) return count(/^\$ACTION_KEY$/) === 0;
  const [bound, state] = [0, 1].map((at) =>
    parts.filter(([name]) => name === `$ACTION_${ref}:${at}`),
  );
  return (
    count(/^\$ACTION_KEY$/) <= 1 &&
    bound.length === 1 &&
    /^\{"id":"[0-9a-f]+","bound":"\$@1"\}$/.test(bound[0][1]) &&
    state.length === 1 &&
    /^\[[\s\S]*\]$/.test(state[0][1])
  );
}

/** Arguments and the name of an action are React's; each stands there once, the arguments of a script as a short list. */
function isReadable(parts, isByScript) {
  const own = parts.filter(([name]) => ARGUMENT.test(name));
  if (!own.every(([, json, isFile]) => !isFile && isArgument(json))) return false;
  const count = (pattern) => parts.filter(([name]) => pattern.test(name)).length;
  if (count(/^\$ACTION_(?:REF|ID)_/) > 1 || count(/^\$ACTION_ID_$/) > 0) return false;
  const [first, ...more] = parts.filter(([name]) => name === '0');
  if (!isByScript) return hasWholeState(parts, count);
  return (
    first !== undefined &&
    more.length === 0 &&
    /^\[[\s\S]*\]$/.test(first[1]) &&
    JSON.parse(first[1]).length < 9
  );
}

/** What a script of ours says of the page that it is on. Nothing is well, too. */
function isState(header) {
  try {
    parseAndValidateFlightRouterState(header);
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps what comes of a request, to be looked at if it cannot be answered.
 * @returns tells what is wrong with it, as a status and a code, or undefined
 */
export function watchRequest(request) {
  const mistakeInForm = watchForm(request);
  return () =>
    isState(request.headers['next-router-state-tree']) ? mistakeInForm() : [400, 'bad-form'];
}

function watchForm(request) {
  const { headers, push } = request;
  const type = headers['content-type'] ?? '';
  const isByScript = 'next-action' in headers;
  if (request.method !== 'POST' || !(isByScript || /^multipart\//i.test(type)))
    return () => undefined;
  let [kept, size] = [[], 0];
  request.push = function (chunk, ...rest) {
    size += chunk?.length ?? 0;
    if (size > LARGEST) kept = [];
    else if (chunk) kept.push(chunk);
    return push.call(this, chunk, ...rest);
  };
  return () => {
    if (size > LARGEST) return [413, 'too-large'];
    const parts = headers['content-encoding']
      ? null
      : readParts(type, Buffer.concat(kept).toString('latin1'));
    return parts && isReadable(parts, isByScript) ? undefined : [400, 'bad-form'];
  };
}
