import type { Locale } from '../../../domain/vocabulary';
import type { Reading, Spoken } from './reading';

/** A text in the language of the page; where questions are shown in another or in both, in each of them. */
export type Wording = string | readonly { readonly locale: Locale; readonly text: string }[];

type Saying = Pick<Reading, 'languages' | 'locale'> & { readonly say: (spoken: Spoken) => string };

export function wordingOf({ languages, locale, say }: Saying): Wording {
  const texts = languages.map((spoken) => ({ locale: spoken.locale, text: say(spoken) }));
  const [only, ...others] = texts;
  return only && others.length === 0 && only.locale === locale ? only.text : texts;
}

/** The languages side by side, on a telephone one under the other. */
export function Worded({ text: wording }: { text: Wording }) {
  if (typeof wording === 'string') return wording;
  const [first, ...others] = wording;
  if (!first) return null;
  if (others.length === 0) return <span lang={first.locale}>{first.text}</span>;
  return (
    <span className="grid gap-x-8 gap-y-1.5 sm:grid-cols-2">
      {wording.map(({ locale, text }) => (
        <span
          key={locale}
          lang={locale}
          className={locale === first.locale ? 'min-w-0' : 'min-w-0 text-soft'}
        >
          {text}
        </span>
      ))}
    </span>
  );
}

/** A text of a question in each of its languages. */
export const Said = (saying: Saying) => <Worded text={wordingOf(saying)} />;
