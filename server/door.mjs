// The door: what is asked of every request before Next sees it, and what every answer bears.
import { randomUUID } from 'node:crypto';
import { replaceBroken } from './broken.mjs';
import {
  isFile,
  isPage,
  makeNonce,
  OTHER_POLICY,
  pagePolicy,
  securityHeaders,
} from './headers.mjs';
import { current, logRequest } from './log.mjs';
import { refuse } from './refuse.mjs';

/** Says nothing by itself, and cannot break a line of the log. */
const REQUEST_ID = /^[\w-]{8,64}$/;
/** These change nothing: https://www.rfc-editor.org/rfc/rfc9110#name-safe-methods */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Others, TRACE among them, no web request can be made of. */
const METHODS = new Set([...SAFE, 'POST', 'PUT', 'PATCH', 'DELETE']);
/** The address is told by BASE_URL and Host alone. What a client says in these would be believed by libraries. */
const UNTRUSTED = ['forwarded', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto'];

/** No browser tells more of itself. Next looks for robots in it, in a time that grows with the square of its length. */
const LONGEST_AGENT = 512;

const LOCALE = /^\/(en|ru)(?:\/|$)/;
/** The same cookie as in proxy.ts, which reads it where an address names no language; named as lib/cookie.ts does. */
const REMEMBERED = {
  true: { name: '__Host-vekha_locale', pattern: /(?:^|;\s*)__Host-vekha_locale=(\w+)/ },
  false: { name: 'vekha_locale', pattern: /(?:^|;\s*)vekha_locale=(\w+)/ },
};
const REMEMBER = 'Path=/; Max-Age=31536000; SameSite=Lax';

/** What Next's own scripts add to an address that they fetch; it comes last. */
const FETCHED = /[?&]_rsc(?:=[^&]*)?$/;

/** Steps up the path. Browsers take them before they ask; Next takes them after the door has looked. */
const DOTS = /\/(?:\.|%2e){1,2}(?:\/|$)/i;

/** U+0000 stands in no address of ours, and PostgreSQL takes no text with it. */
function isWellFormed(pathname, url) {
  try {
    decodeURIComponent(pathname);
    return pathname.startsWith('/') && !DOTS.test(pathname) && !/%00/.test(url);
  } catch {
    return false;
  }
}

/** Does a page of this very site ask? Browsers say it with whatever may change something; silence is no yes. */
export function isFromHere({ origin, host }, baseHost) {
  if (!origin || !URL.canParse(origin)) return false;
  const asking = new URL(origin).host;
  return asking === host || asking === baseHost;
}

/**
 * @param baseUrl where people find the site
 * @param routeOf the pattern of a path, for the log
 * @param observe is told of each answered request: { route, method, status, seconds }
 * @param state `draining`: this process is to stop; what another may be asked as well is refused
 * @returns the listener of an HTTP server, around Next's own
 */
export function makeDoor({ baseUrl, isDevelopment, routeOf, observe, state }, next) {
  const { host: baseHost, protocol } = new URL(baseUrl);
  const isSecure = protocol === 'https:';
  const headers = Object.entries(securityHeaders(isSecure));
  const remembered = REMEMBERED[isSecure];

  /** The reason to go no further, as a status and a code; undefined to go on. */
  function problemOf({ method, headers, url }, pathname) {
    if (!isWellFormed(pathname, url)) return [400, 'bad-address'];
    if (!METHODS.has(method)) return [405, 'bad-form'];
    if (!SAFE.has(method) && !isFromHere(headers, baseHost)) return [403, 'other-origin'];
    if (state.draining && SAFE.has(method) && !isFile(pathname)) return [503, 'stopping'];
  }

  function prepare(request, response, pathname) {
    for (const name of UNTRUSTED) delete request.headers[name];
    const agent = request.headers['user-agent'];
    if (agent?.length > LONGEST_AGENT)
      request.headers['user-agent'] = agent.slice(0, LONGEST_AGENT);
    // Next knows forms of ours by `Host` alone, which a proxy may have made another.
    if (isFromHere({ origin: request.headers.origin }, baseHost)) request.headers.host = baseHost;
    if (isSecure) request.headers['x-forwarded-proto'] = 'https';
    for (const [name, value] of headers) response.setHeader(name, value);
    if (state.draining) response.setHeader('Connection', 'close');
    const policy = isPage(pathname) ? pagePolicy(makeNonce(), isDevelopment) : OTHER_POLICY;
    response.setHeader('Content-Security-Policy', policy);
    request.headers['content-security-policy'] = policy;
    speak(LOCALE.exec(pathname)?.[1], request, response);
  }

  /**
   * What next-intl's middleware does for an address that names its language: tells Next, and remembers it. Pages are
   * not told their address otherwise: whoever must sign in first is led back to it (lib/session.ts).
   */
  function speak(locale, { headers, url }, response) {
    delete headers['x-next-intl-locale'];
    delete headers['x-asked'];
    if (!locale) return;
    headers['x-next-intl-locale'] = locale;
    headers['x-asked'] = url.slice(`/${locale}`.length).replace(FETCHED, '');
    // What is fetched beforehand was not chosen.
    if (headers['next-router-prefetch'] || remembered.pattern.exec(headers.cookie)?.[1] === locale)
      return;
    response.setHeader(
      'Set-Cookie',
      `${remembered.name}=${locale}; ${REMEMBER}${isSecure ? '; Secure' : ''}`,
    );
  }

  return (request, response) => {
    const from = performance.now();
    const { method } = request;
    const pathname = request.url.split('?', 1)[0];
    const given = request.headers['x-request-id'];
    const id = given && REQUEST_ID.test(given) ? given : randomUUID();
    request.headers['x-request-id'] = id;
    response.setHeader('X-Request-Id', id);
    const route = routeOf(pathname);
    response.once('close', () => {
      const ms = performance.now() - from;
      const status = response.statusCode;
      const cut = response.writableFinished ? {} : { cut: true };
      observe({ route, method, status, seconds: ms / 1000 });
      logRequest({ id, method, route, status, ms: Math.round(ms * 10) / 10, ...cut });
    });
    prepare(request, response, pathname);
    const problem = problemOf(request, pathname);
    if (problem) return refuse(request, response, ...problem);
    if (!isDevelopment) replaceBroken(request, response);
    return current.run({ id, route }, next, request, response);
  };
}
