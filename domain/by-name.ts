// One order of names wherever people or classes are listed: a teacher who looks for a pupil on one page finds them at
// the same place on the next. The Russian collation puts Cyrillic before Latin and sorts each as its readers expect.

const collator = new Intl.Collator('ru', { numeric: true });

type Named = { readonly name: string | null; readonly username?: string | null };

/** For `sort`: by name, numbers within it as numbers, then by username; who has no name comes last. */
export const byName = (a: Named, b: Named): number =>
  Number(a.name === null) - Number(b.name === null) ||
  collator.compare(a.name ?? '', b.name ?? '') ||
  collator.compare(a.username ?? '', b.username ?? '');

/** The names that more than one of a list has: beside them stands what tells their bearers apart. */
export function namesakes(list: readonly Named[]): ReadonlySet<string> {
  const names = list.flatMap(({ name }) => (name === null ? [] : [name]));
  const keys = names.map(keyOf);
  const shared = new Set(keys.filter((key, i) => keys.indexOf(key) !== i));
  return new Set(names.filter((name) => shared.has(keyOf(name))));
}

/** Letters and digits alone, small, ё as е: 8 «Ё» is as good as 8е. Of a name that has none, all of it. */
const keyOf = (name: string): string => {
  const text = name.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, '') || text.trim();
};

/** Whether what was typed is the name; guillemets and dashes need not be, since few keyboards have them. */
export const isSameName = (typed: string, name: string): boolean => keyOf(typed) === keyOf(name);
