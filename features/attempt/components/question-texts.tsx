// What the page of a question says, as texts in the reader's language: what `QuestionView` is given.
import { countUnmatched, type Inputs, type Problem } from '../../../domain/response';
import { textsOf } from '../../../i18n/texts';
import { stoodIn } from '../format/stood';
import type { ItemPage } from '../queries';
import { AnswerFields } from './answer-fields';
import type { ChoicesProps } from './choices';
import { FORM, type QuestionFormProps } from './question-form';
import type { QuestionHeadProps } from './question-head';
import { type Reading, topicTitle } from './reading';
import { wordingOf } from './said';
import { Saving } from './saving';

export function headTexts(page: ItemPage, reading: Reading): QuestionHeadProps {
  const { attempt, position, open, weight } = page;
  const { locale } = reading;
  const t = textsOf(locale, 'quiz');
  const { stem, statement } = open;
  const total = attempt.places.length;
  const answered = attempt.places.filter((place) => place.answered).length;
  return {
    title: t('title', { position, total }),
    points: weight === 1 ? null : textsOf(locale, 'attempt')('points', { points: weight }),
    flagged: page.flagged ? t('flagged') : null,
    topic: topicTitle(reading, open.topic),
    share: answered / total,
    progress: t('progress', { answered }),
    stem: wordingOf({ ...reading, say: ({ render }) => render.phrase(stem) }),
    statement: statement
      ? wordingOf({ ...reading, say: ({ render }) => render.phrase(statement) })
      : null,
  };
}

export function formTexts(
  page: ItemPage,
  problem: Problem | null,
  reading: Reading,
): QuestionFormProps {
  const { attempt, position, open, inputs, flagged } = page;
  const { locale } = reading;
  const t = textsOf(locale, 'quiz');
  const atEnd = attempt.settings.feedback !== 'each';
  const assigned = attempt.terms !== null;
  const flag = flagged ? 'unflag' : 'flag';
  const end = atEnd || assigned ? 'overview' : 'finish';
  const fields = choiceTexts(open, inputs, reading);
  return {
    attempt: attempt.id,
    position,
    locale,
    stood: stoodIn(open, inputs),
    problem: problem && {
      code: problem,
      text: textsOf(locale, 'errors')(problem, { empty: countUnmatched(open, inputs) }),
    },
    fields: fields ?? {
      made: (
        <AnswerFields
          key={JSON.stringify([position, inputs, problem])}
          question={open}
          inputs={inputs}
          problem={problem}
          {...reading}
        />
      ),
    },
    saving: assigned && <Saving page={page} form={FORM} locale={locale} />,
    answer: t(atEnd ? 'save' : 'answer'),
    more: [
      ...(atEnd && position > 1 ? [{ intent: 'back', text: t('back') } as const] : []),
      { intent: 'skip', text: t('skip') },
      ...(assigned ? [{ intent: flag, text: t(flag) } as const] : []),
      { intent: end, text: t(end) },
    ],
  };
}

/** Null for a question that is answered otherwise than by ticking. */
function choiceTexts(
  { kind, options }: ItemPage['open'],
  inputs: Inputs,
  reading: Reading,
): ChoicesProps | null {
  if (kind !== 'single' && kind !== 'multiple' && kind !== 'true-false') return null;
  return {
    type: kind === 'multiple' ? 'checkbox' : 'radio',
    hint: textsOf(reading.locale, 'quiz')(`hint.${kind}`),
    choices:
      kind === 'true-false'
        ? (['true', 'false'] as const).map((id) => ({
            id,
            text: wordingOf({ ...reading, say: ({ word }) => word(id) }),
          }))
        : options.map(({ id, content }) => ({
            id,
            text: wordingOf({ ...reading, say: ({ render }) => render.option(content) }),
          })),
    chosen: inputs.choice ?? [],
  };
}
