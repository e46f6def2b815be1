import type { Reading, Spoken } from './reading';

/** A text of a question in each of its languages: side by side, on a telephone one under the other. */
export function Said({
  languages,
  locale,
  say,
}: Pick<Reading, 'languages' | 'locale'> & { readonly say: (spoken: Spoken) => string }) {
  const [first, ...others] = languages;
  if (!first) return null;
  if (others.length === 0)
    return first.locale === locale ? say(first) : <span lang={first.locale}>{say(first)}</span>;
  return (
    <span className="grid gap-x-8 gap-y-1.5 sm:grid-cols-2">
      {languages.map((spoken) => (
        <span
          key={spoken.locale}
          lang={spoken.locale}
          className={spoken === first ? 'min-w-0' : 'min-w-0 text-soft'}
        >
          {say(spoken)}
        </span>
      ))}
    </span>
  );
}
