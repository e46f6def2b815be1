// What the door says itself, before any page is reached: in both languages, the one of the address first.
import { readFileSync } from 'node:fs';
import { root } from '../scripts/step.mjs';

const LOCALES = ['en', 'ru'];

const texts = Object.fromEntries(
  LOCALES.map((locale) => [
    locale,
    JSON.parse(readFileSync(`${root}/messages/${locale}.json`, 'utf8')).door,
  ]),
);

const paragraph = (locale, code) =>
  `<section lang="${locale}"><h1>${texts[locale][code].title}</h1><p>${texts[locale][code].text}</p></section>`;

const page = (locales, code) => `<!doctype html>
<html lang="${locales[0]}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/door.css">
<title>${texts[locales[0]][code].title}</title>
${locales.map((locale) => paragraph(locale, code)).join('\n')}
</html>
`;

/** Ends the answer. @param code a key under `door` in the catalogues */
export function refuse(request, response, status, code) {
  const forProgram = request.url.startsWith('/api/');
  const [, prefix] = request.url.split('/');
  const body = forProgram
    ? `${JSON.stringify({ code })}\n`
    : page(
        LOCALES.toSorted((a, b) => Number(b === prefix) - Number(a === prefix)),
        code,
      );
  response.writeHead(status, {
    'Content-Type': forProgram ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    // What is left of the request is not read: the connection is of no more use.
    Connection: 'close',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
