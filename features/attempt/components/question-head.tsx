import { Icon } from '../../../components/icon';
import { Meter } from '../../../components/meter';
import type { OpenQuestion } from '../../../domain/question';
import { textsOf } from '../../../i18n/texts';
import type { AttemptHead } from '../queries';
import { AttemptBar } from './attempt-bar';
import { type Reading, topicTitle } from './reading';
import { Said } from './said';

/** Where in the quiz this is, and what is asked. */
export function QuestionHead({
  attempt,
  position,
  question,
  weight,
  ...reading
}: Reading & {
  attempt: AttemptHead;
  position: number;
  question: OpenQuestion;
  /** The points that it is worth: said where they are not one, as they are elsewhere. */
  weight: number;
}) {
  const t = textsOf(reading.locale, 'quiz');
  const total = attempt.places.length;
  const { statement } = question;
  const answered = attempt.places.filter((place) => place.answered).length;
  return (
    <>
      {attempt.state === 'open' && (
        <AttemptBar attempt={attempt} locale={reading.locale} now={new Date()} />
      )}
      <header className="mb-7">
        <p className="flex flex-wrap justify-between gap-x-4 text-small text-soft">
          <span className="flex flex-wrap gap-x-4 tabular-nums">
            <span>{t('title', { position, total })}</span>
            {weight !== 1 && (
              <span>{textsOf(reading.locale, 'attempt')('points', { points: weight })}</span>
            )}
          </span>
          <span className="flex flex-wrap gap-x-4">
            {attempt.places.some((place) => place.position === position && place.flagged) && (
              <span className="inline-flex items-center gap-1.5 text-caution">
                <Icon name="flag" />
                {t('flagged')}
              </span>
            )}
            {topicTitle(reading, question.topic)}
          </span>
        </p>
        <div className="mt-2 mb-7">
          <Meter share={answered / total} />
          <span className="sr-only">{t('progress', { answered })}</span>
        </div>
        <h1 id="stem" tabIndex={-1} className="text-heading outline-none">
          <Said {...reading} say={({ render }) => render.phrase(question.stem)} />
        </h1>
        {statement && (
          <p className="mt-4 border-l-4 border-accent pl-4 text-lead">
            <Said {...reading} say={({ render }) => render.phrase(statement)} />
          </p>
        )}
      </header>
    </>
  );
}
