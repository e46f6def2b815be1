// One order of names wherever people or classes are listed: a teacher who looks for a pupil on one page finds them at
// the same place on the next. The Russian collation puts Cyrillic before Latin and sorts each as its readers expect.

const collator = new Intl.Collator('ru', { numeric: true });

type Named = { readonly name: string | null };

/** For `sort`: by name, numbers within it as numbers; who has none comes last. */
export const byName = (a: Named, b: Named): number =>
  Number(a.name === null) - Number(b.name === null) || collator.compare(a.name ?? '', b.name ?? '');
