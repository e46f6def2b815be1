import { notFound } from 'next/navigation';

/** No keyboard types U+0000, and PostgreSQL stores no text with it. */
export const hasNul = (form: FormData): boolean =>
  [...form].some(([name, value]) =>
    `${name}${typeof value === 'string' ? value : ''}`.includes('\0'),
  );

/** An action may be called by anybody with anything: pages of ours send a form, and for anything else there is nothing. */
export function requireForm(sent: unknown): asserts sent is FormData {
  if (!(sent instanceof FormData) || hasNul(sent)) notFound();
}
