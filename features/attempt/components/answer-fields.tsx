import type { OpenQuestion } from '../../../domain/question';
import { arrange, type Inputs, type Problem } from '../../../domain/response';
import { type Texts, textsOf } from '../../../i18n/texts';
import { OrderList } from './order-list';
import { Pairs } from './pairs';
import { type Reading, sayAll } from './reading';
import { Said } from './said';
import { TypedAnswer } from './typed-answer';

export type FieldsProps = Reading & {
  readonly question: OpenQuestion;
  readonly inputs: Inputs;
  readonly problem: Problem | null;
};

/** The inputs of a question that is answered otherwise than by ticking, under a line that says how to answer it. */
export function AnswerFields(props: FieldsProps) {
  const { question, inputs, problem, languages, locale } = props;
  const t = textsOf(locale, 'quiz');
  const described = problem ? 'problem' : undefined;

  if (question.kind === 'date' || question.kind === 'number') {
    const hint =
      question.kind === 'date' ? t(`hint.date.${question.precision ?? 'day'}`) : t('hint.number');
    return (
      <TypedAnswer
        label={t('typed')}
        hint={hint}
        value={inputs.typed?.[0] ?? ''}
        numeric={question.kind === 'number'}
        problem={problem !== null}
      />
    );
  }

  return (
    <fieldset className="min-w-0" aria-describedby={described}>
      <legend className="mb-3 text-soft">{t(`hint.${question.kind}`)}</legend>
      {question.kind === 'order' ? (
        <OrderList lines={toLines(props, t)} />
      ) : (
        <Pairs
          prompts={question.prompts.map(({ id, phrase }) => ({
            id,
            text: (
              <Said
                languages={languages}
                locale={locale}
                say={({ render }) => render.phrase(phrase)}
              />
            ),
          }))}
          choices={question.options.map(({ id, content }) => ({
            id,
            text: sayAll(props, ({ render }) => render.option(content)),
          }))}
          inputs={inputs}
          none={t('match.none')}
        />
      )}
    </fieldset>
  );
}

/** The lines to be ordered, with every word the list may need: a client leaf is sent text, not questions. */
function toLines({ question, inputs, render, languages, locale }: FieldsProps, t: Texts<'quiz'>) {
  const total = question.options.length;
  const contents = new Map(question.options.map(({ id, content }) => [id, content]));
  return arrange(question, inputs).map((id, index) => {
    const content = contents.get(id);
    const event = content ? render.option(content) : '';
    return {
      id,
      text: content && (
        <Said
          languages={languages}
          locale={locale}
          say={(spoken) => spoken.render.option(content)}
        />
      ),
      place: Number(inputs[`at:${id}`]?.[0] ?? index + 1),
      labels: {
        place: t('order.place', { event }),
        up: t('order.up', { event }),
        down: t('order.down', { event }),
        moved: question.options.map((_, to) => t('order.moved', { event, place: to + 1, total })),
      },
    };
  });
}
