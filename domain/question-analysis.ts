// The figures of one question. Which pupils and which of their attempts they are of, and from how many pupils on a
// figure is shown, is in `item-analysis.ts`; the formulas are in `statistics.ts`.

import { FEWEST, type Figure, figure, type Given, withheld } from './item-analysis';
import { contentKey } from './neutral-response';
import type { OptionContent } from './question';
import { correlation, differenceInterval, type Interval, mean, median, wilson } from './statistics';
import { isSaid } from './unread';
import { LOCALES, type Locale } from './vocabulary';

/**
 * A distractor works if at least this share of those asked choose it: T. M. Haladyna & S. M. Downing, "How many
 * options is enough for a multiple-choice test item?", Educational and Psychological Measurement 53 (1993), 999–1010.
 */
export const WORKS = 0.05;

/** `content` is a truth value for a statement to be judged. */
export type OptionFigure = {
  readonly key: string;
  readonly content: OptionContent | boolean;
  readonly correct: boolean;
  readonly count: number;
  /** Of those who were shown it. */
  readonly share: number;
  /** Of a wrong one: was it chosen by enough? */
  readonly works: boolean | null;
};

export type LanguageFigure = {
  readonly locale: Locale;
  /** `rest`: the mean share that the same pupils earned on all other questions. */
  readonly facility: Figure<Interval & { readonly share: number; readonly rest: number | null }>;
};

/**
 * `none`: the facilities do not differ beyond chance. `class`: they do, as the same pupils do on the other questions.
 * `translation`: they do, and not as on the others: the wording is suspect.
 */
export type LanguageGap = 'none' | 'class' | 'translation';

export type QuestionAnalysis = {
  readonly given: number;
  readonly answered: number;
  /** The mean share earned, 0 to 1: the facility index (the "p-value" of classical test theory). */
  readonly facility: Figure;
  readonly correlation: Figure;
  /** The median of the seconds that an answer took. */
  readonly seconds: Figure;
  /** Null for a kind without options to choose among. */
  readonly options: Figure<readonly OptionFigure[]> | null;
  readonly languages: readonly LanguageFigure[];
  /** English less Russian. */
  readonly gap: Figure<{ readonly verdict: LanguageGap; readonly difference: Interval }>;
};

/** Facility: F. M. Lord & M. R. Novick, "Statistical Theories of Mental Test Scores" (1968), chapter 15. */
export function analyseQuestion(given: readonly Given[]): QuestionAnalysis {
  const answered = given.filter(({ item }) => isSaid(item));
  const seconds = answered.flatMap(({ item }) => (item.seconds === null ? [] : [item.seconds]));
  const pairs = given.flatMap(({ item, rest }) => (rest === null ? [] : [[item.earned, rest]]));
  const languages = LOCALES.map((locale) => ({ locale, facility: facilityIn(given, locale) }));
  return {
    given: given.length,
    answered: answered.length,
    facility: figure(given.length, FEWEST.pupils, () => mean(given.map(({ item }) => item.earned))),
    correlation: figure(pairs.length, FEWEST.correlation, () =>
      correlation(
        pairs.map(([earned = 0]) => earned),
        pairs.map(([, rest = 0]) => rest),
      ),
    ),
    seconds: figure(seconds.length, FEWEST.pupils, () => median(seconds)),
    options: optionsOf(given),
    languages,
    gap: gapOf(languages),
  };
}

/** Of those who answered in it: a question left blank has no language. */
function facilityIn(given: readonly Given[], locale: Locale): LanguageFigure['facility'] {
  const those = given.filter(({ item }) => item.locale === locale && item.response !== null);
  return figure(those.length, FEWEST.language, () => {
    const share = mean(those.map(({ item }) => item.earned));
    const rests = those.flatMap(({ rest }) => (rest === null ? [] : [rest]));
    return {
      share,
      rest: rests.length > 0 ? mean(rests) : null,
      ...wilson(share, those.length),
    };
  });
}

/** Who takes which language is not drawn by lot: a gap tells of the wording only if the rest shows another. */
function gapOf([en, ru]: readonly LanguageFigure[]): QuestionAnalysis['gap'] {
  const [a, b] = [en?.facility, ru?.facility];
  if (!a?.shown || !b?.shown)
    return withheld('few-pupils', Math.min(a?.n ?? 0, b?.n ?? 0), FEWEST.language);
  const [restA, restB] = [a.value.rest, b.value.rest];
  if (restA === null || restB === null) return withheld('few-questions', 1, 2);
  return figure(Math.min(a.n, b.n), FEWEST.language, () => {
    const difference = differenceInterval(
      { share: a.value.share, n: a.n },
      { share: b.value.share, n: b.n },
    );
    const holds = (value: number) => difference.low <= value && value <= difference.high;
    const verdict = holds(0) ? 'none' : holds(restA - restB) ? 'class' : 'translation';
    return { verdict, difference } as const;
  });
}

function optionsOf(given: readonly Given[]): QuestionAnalysis['options'] {
  const choosable = ['single', 'multiple', 'true-false'];
  if (given[0] && !choosable.includes(given[0].item.question.kind)) return null;
  return figure(given.length, FEWEST.options, () => {
    const found = new Map<string, { figure: Omit<OptionFigure, 'share' | 'works'>; of: number }>();
    for (const { item } of given)
      for (const { chosen, ...option } of choicesOf(item)) {
        const before = found.get(option.key) ?? { figure: { ...option, count: 0 }, of: 0 };
        const count = before.figure.count + Number(chosen);
        found.set(option.key, { figure: { ...before.figure, count }, of: before.of + 1 });
      }
    return [...found.values()].map(({ figure: option, of }): OptionFigure => {
      const share = option.count / of;
      return { ...option, share, works: option.correct ? null : share >= WORKS };
    });
  });
}

function choicesOf({ question: { key, options }, response }: Given['item']) {
  if (key.kind === 'true-false')
    return [true, false].map((value) => ({
      key: String(value),
      content: value,
      correct: key.value === value,
      chosen: response?.kind === 'true-false' && response.value === value,
    }));
  const chosen =
    response?.kind === 'single'
      ? [response.option]
      : response?.kind === 'multiple'
        ? response.options
        : [];
  return options.map(({ id, content, correct }) => ({
    key: contentKey(content),
    content,
    correct,
    chosen: chosen.includes(id),
  }));
}
