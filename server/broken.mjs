// A page that Next fails to make is an empty document to whoever has no scripts, and a form that fails is one sentence in
// English. In their place goes what the door says of it, in both languages.
import { isPage } from './headers.mjs';
import { watchRequest } from './malformed.mjs';
import { refuse } from './refuse.mjs';

/** What scripts of a page ask for: they say themselves what befell it. */
const isByScript = ({ headers }) => 'rsc' in headers || 'next-action' in headers;

/** Next still says how it would have ended; the log tells how it did. */
const settle = (response, status) =>
  Object.defineProperty(response, 'statusCode', { get: () => status, set: () => {} });

/** Watches an answer that is still to come. */
export function replaceBroken(request, response) {
  const mistake = watchRequest(request);
  const { writeHead, write, end } = response;
  if (isByScript(request) || !isPage(request.url.split('?', 1)[0])) {
    response.writeHead = (status, ...rest) => {
      const [told] = (status >= 500 && mistake()) || [status];
      writeHead.call(response, told, ...rest);
      return settle(response, told);
    };
    return;
  }
  let isReplaced = false;
  response.writeHead = (status, ...rest) => {
    if (status < 500 || isReplaced) return writeHead.call(response, status, ...rest);
    isReplaced = true;
    for (const name of ['content-encoding', 'transfer-encoding', 'etag', 'vary'])
      response.removeHeader(name);
    Object.assign(response, { writeHead, end });
    refuse(request, response, ...(mistake() ?? [status, 'broken']));
    settle(response, response.statusCode);
    // What Next still has to say goes nowhere.
    Object.assign(response, { write: () => true, end: () => response });
    return response;
  };
  /** The head goes before: written in the middle of the rest, it would end the answer twice. */
  const begin = () => {
    if (response.statusCode >= 500 && !response.headersSent)
      response.writeHead(response.statusCode);
  };
  // Whoever compresses answers has kept these.
  response.write = (...chunk) => {
    begin();
    return isReplaced || write.apply(response, chunk);
  };
  response.end = (...chunk) => {
    begin();
    return isReplaced ? response : end.apply(response, chunk);
  };
}
