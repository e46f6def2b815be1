// The forms that the pages show, as they would be sent: what is valid, to be bent, and to be sent again by others.
import { attributesOf } from '../fixtures/markup';
import type { Field } from './inputs';

export type Form = {
  readonly path: string;
  /** Whose page it stood on. */
  readonly who: string;
  readonly fields: readonly Field[];
};

export function formsOf(html: string, path: string, who: string): Form[] {
  const forms = html.match(/<form\b[\s\S]*?<\/form>/g) ?? [];
  return forms.flatMap((form) => {
    const fields: Field[] = [];
    for (const [tag, kind] of form.matchAll(/<(input|select|textarea|button)\b[^>]*>/g)) {
      const { name, value = '', type } = attributesOf(tag);
      if (!name) continue;
      const offered =
        /<option\b[^>]*value="([^"]+)"/.exec(form.slice(form.indexOf(tag)))?.[1] ?? '';
      if (kind === 'textarea' || type === 'text') fields.push({ name, value: value || 'ответ' });
      else fields.push({ name, value: kind === 'select' ? offered : value });
    }
    return fields.some(({ name }) => name.startsWith('$ACTION')) ? [{ path, who, fields }] : [];
  });
}
