// Forms as bytes: as a browser sends them, with scripts and without.
import type { Field } from './inputs';

export type Body = { readonly type: string; readonly bytes: Buffer };

const BOUNDARY = '----vekha7MA4YWxkTrZu0gW';

export function multipart(fields: readonly Field[]): Body {
  const parts = fields.flatMap(({ name, value, isFile }) => [
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name.replace(/[\r\n"]/g, encodeURIComponent)}"${
        isFile ? '; filename="a.txt"\r\nContent-Type: text/plain' : ''
      }\r\n\r\n`,
    ),
    Buffer.from(value),
    Buffer.from('\r\n'),
  ]);
  const bytes = Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]);
  return { type: `multipart/form-data; boundary=${BOUNDARY}`, bytes };
}

export function urlencoded(fields: readonly Field[]): Body {
  const query = new URLSearchParams(
    fields.map(({ name, value }) => [
      name,
      typeof value === 'string' ? value : value.toString('latin1'),
    ]),
  );
  return { type: 'application/x-www-form-urlencoded', bytes: Buffer.from(String(query)) };
}

/** The arguments of an action as React encodes them: `args` as JSON, in which `$K1` stands for the form. */
export const reply = (args: string, fields: readonly Field[]): Body =>
  multipart([
    ...fields.map((field) => ({ ...field, name: `1_${field.name}` })),
    { name: '0', value: args },
  ]);

/** As a form is sent where no scripts run; with `bound` as the arguments before it. */
export const scriptless = (action: string, fields: readonly Field[], bound?: string): Body =>
  multipart([
    ...(bound === undefined
      ? [{ name: `$ACTION_ID_${action}`, value: '' }]
      : [
          { name: '$ACTION_REF_1', value: '' },
          { name: '$ACTION_1:0', value: JSON.stringify({ id: action, bound: '$@1' }) },
          { name: '$ACTION_1:1', value: bound },
        ]),
    ...fields,
  ]);
