import type { ReactNode } from 'react';
import { Button } from '../../../components/button';
import { Icon } from '../../../components/icon';
import { Notice } from '../../../components/notice';
import type { Problem } from '../../../domain/response';
import type { Locale } from '../../../domain/vocabulary';
import { answerQuestion } from '../actions';
import { AnswerKeys } from './answer-keys';
import { Choices, type ChoicesProps } from './choices';

export const FORM = 'question';

export type QuestionFormProps = {
  readonly attempt: string;
  readonly position: number;
  readonly locale: Locale;
  /** What stands in it, by which one that nobody has touched is known. */
  readonly stood: string;
  readonly problem: { readonly code: Problem; readonly text: string } | null;
  /** What is ticked, or the inputs of another kind of question. */
  readonly fields: ChoicesProps | { readonly made: ReactNode };
  /** How an assignment takes answers. */
  readonly saving: ReactNode;
  /** Buttons beside the one that answers, in their order: what they intend, and their words. */
  readonly answer: string;
  readonly more: readonly {
    readonly intent: 'back' | 'skip' | 'flag' | 'unflag' | 'overview' | 'finish';
    readonly text: string;
  }[];
};

/**
 * Stands before everything else on a page with this form: Enter in a text field presses the first button
 * of a form, and the first in the page would otherwise be one that changes the language.
 */
export const DefaultButton = () => (
  <button
    type="submit"
    form={FORM}
    name="intent"
    value="answer"
    tabIndex={-1}
    aria-hidden="true"
    className="sr-only"
  />
);

/** The question's inputs and all that can be done with them. It works without scripts. */
export const QuestionForm = ({
  attempt,
  position,
  locale,
  stood,
  problem,
  fields,
  saving,
  answer,
  more,
}: QuestionFormProps) => (
  <form id={FORM} action={answerQuestion} className="space-y-6">
    <input type="hidden" name="attempt" value={attempt} />
    <input type="hidden" name="position" value={position} />
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="stood" value={stood} />
    {problem && (
      <div id="problem" tabIndex={-1} className="outline-none">
        <Notice role="alert" tone="caution">
          <p>{problem.text}</p>
        </Notice>
      </div>
    )}
    {'made' in fields ? (
      fields.made
    ) : (
      // Made anew when what stands in it is another thing: inputs keep their first value otherwise.
      <Choices
        key={JSON.stringify([position, fields.chosen, problem])}
        describedBy={problem ? 'problem' : undefined}
        {...fields}
      />
    )}
    {saving}
    <div className="flex flex-wrap items-center gap-3">
      <Button name="intent" value="answer">
        {answer}
      </Button>
      {more.map(({ intent, text }) => (
        <Button
          // The mark is put and taken away by one button, which keeps the focus.
          key={intent === 'unflag' ? 'flag' : intent}
          name="intent"
          value={intent}
          look={intent === 'back' ? 'plain' : 'quiet'}
          className={intent === 'overview' || intent === 'finish' ? 'sm:ml-auto' : undefined}
        >
          {(intent === 'flag' || intent === 'unflag') && <Icon name="flag" />}
          {text}
        </Button>
      ))}
    </div>
    <AnswerKeys form={FORM} />
  </form>
);
