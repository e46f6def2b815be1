import { Button } from '../../../components/button';
import { Icon } from '../../../components/icon';
import { Notice } from '../../../components/notice';
import type { Problem } from '../../../domain/response';
import { textsOf } from '../../../i18n/texts';
import { answerQuestion } from '../actions';
import type { ItemPage } from '../queries';
import { AnswerFields } from './answer-fields';
import { AnswerKeys } from './answer-keys';
import type { Reading } from './reading';
import { Saving } from './saving';

export const FORM = 'question';

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
export function QuestionForm({
  page,
  problem,
  ...reading
}: Reading & { page: ItemPage; problem: Problem | null }) {
  const t = textsOf(reading.locale, 'quiz');
  const { attempt, position, open, inputs, flagged } = page;
  const atEnd = attempt.settings.feedback !== 'each';
  const assigned = attempt.terms !== null;
  const listed = atEnd || assigned;
  return (
    <form id={FORM} action={answerQuestion} className="space-y-6">
      <input type="hidden" name="attempt" value={attempt.id} />
      <input type="hidden" name="position" value={position} />
      <input type="hidden" name="locale" value={reading.locale} />
      {problem && (
        <div id="problem" tabIndex={-1} className="outline-none">
          <Notice role="alert" tone="caution">
            <p>{textsOf(reading.locale, 'errors')(problem)}</p>
          </Notice>
        </div>
      )}
      {/* Made anew when what stands in it is another thing: inputs keep their first value otherwise. */}
      <AnswerFields
        key={JSON.stringify([position, inputs, problem])}
        question={open}
        inputs={inputs}
        problem={problem}
        {...reading}
      />
      {assigned && (
        <Saving attempt={attempt} position={position} form={FORM} locale={reading.locale} />
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button name="intent" value="answer">
          {t(atEnd ? 'save' : 'answer')}
        </Button>
        {atEnd && position > 1 && (
          <Button name="intent" value="back" look="plain">
            {t('back')}
          </Button>
        )}
        <Button name="intent" value="skip" look="quiet">
          {t('skip')}
        </Button>
        {assigned && (
          <Button name="intent" value={flagged ? 'unflag' : 'flag'} look="quiet">
            <Icon name="flag" />
            {t(flagged ? 'unflag' : 'flag')}
          </Button>
        )}
        <Button
          name="intent"
          value={listed ? 'overview' : 'finish'}
          look="quiet"
          className="sm:ml-auto"
        >
          {t(listed ? 'overview' : 'finish')}
        </Button>
      </div>
      <AnswerKeys form={FORM} />
    </form>
  );
}
