// Forms as a browser without scripts sends them: every hidden field of the page's form, Next's own among
// them, and what was chosen, as multipart/form-data.
import type { Call } from './load';

export type Fields = readonly (readonly [string, string])[];

const BOUNDARY = '----bench-of-this-site-7f3a9c';
const TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

const plain = (text: string) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

const attribute = (tag: string, name: string) =>
  plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** The hidden fields of the first form that has `mark` in it. @throws if there is none */
export function hiddenFields(html: string, mark = ''): Fields {
  const form = (html.match(/<form\b[\s\S]*?<\/form>/g) ?? []).find((each) => each.includes(mark));
  if (!form) throw new Error(`the page has no form ${mark}`);
  return [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [
    attribute(tag, 'name'),
    attribute(tag, 'value'),
  ]);
}

export function toBody(fields: Fields): NonNullable<Call['body']> {
  const parts = fields.map(
    ([name, value]) =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return { type: TYPE, bytes: Buffer.from(`${parts.join('')}--${BOUNDARY}--\r\n`) };
}
