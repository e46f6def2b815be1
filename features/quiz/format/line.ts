import type { PackIndex } from '../../../domain/pack-index';
import type { Key, Proof, Question } from '../../../domain/question';
import type { Localized } from '../../../domain/vocabulary';
import { CATALOGUES } from '../../../i18n/catalogue';
import { makeRenderer, type Renderer } from '../../../i18n/render';

export type Line = {
  readonly id: string;
  readonly kind: string;
  readonly template: string;
  readonly topic: string;
  readonly facts: readonly string[];
  readonly stem: Localized;
  /** The left column of a `match`. */
  readonly prompts?: readonly { readonly id: string; readonly text: Localized }[];
  readonly options: readonly {
    readonly id: string;
    readonly text: Localized;
    readonly correct: boolean;
    readonly proof: Proof;
  }[];
  readonly key: Key;
  readonly explanation: Localized;
  readonly citations: readonly {
    readonly source: string;
    readonly paragraph: number;
    readonly fact: string;
    readonly says: Localized;
    readonly note?: Localized;
  }[];
  readonly disputed: boolean;
  readonly asOf: string | null;
};

/** Writes questions of a pack out in both languages, for a person or a program to read the whole bank. */
export function makeLineWriter(index: PackIndex): (question: Question) => Line {
  const renderers: Localized<Renderer> = {
    en: makeRenderer(index, 'en'),
    ru: makeRenderer(index, 'ru'),
  };
  const inBoth = (write: (renderer: Renderer) => string): Localized => ({
    en: write(renderers.en),
    ru: write(renderers.ru),
  });
  const verdict = (value: boolean): Localized => {
    const name = value ? 'true' : 'false';
    return { en: CATALOGUES.en.quiz[name], ru: CATALOGUES.ru.quiz[name] };
  };
  return (question) => {
    const { id, kind, template, topic, facts, prompts, key, disputed, statement, proof } = question;
    const options = question.options.map((option) => ({
      id: option.id,
      text: inBoth((renderer) => renderer.option(option.content)),
      correct: option.correct,
      proof: option.proof,
    }));
    if (key.kind === 'true-false' && proof)
      for (const value of [true, false])
        options.push({
          id: String(value),
          text: verdict(value),
          correct: value === key.value,
          proof,
        });
    return {
      id,
      kind,
      template,
      topic,
      facts,
      stem: inBoth(({ phrase }) =>
        [question.stem, statement].flatMap((each) => (each ? [phrase(each)] : [])).join(' '),
      ),
      ...(prompts.length > 0 && {
        prompts: prompts.map((prompt) => ({
          id: prompt.id,
          text: inBoth(({ phrase }) => phrase(prompt.phrase)),
        })),
      }),
      options,
      key,
      explanation: inBoth(({ phrase }) => question.explanation.map(phrase).join(' ')),
      citations: question.citations.map(({ source, paragraph, fact, says, note }) => ({
        source,
        paragraph,
        fact,
        says: inBoth(({ phrase }) => phrase(says)),
        ...(note && { note }),
      })),
      disputed,
      asOf: question.asOf ?? null,
    };
  };
}
