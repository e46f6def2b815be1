import { useTranslations } from 'next-intl';
import { Meter } from '../../../components/meter';
import type { OpenQuestion } from '../../../domain/question';
import type { AttemptHead } from '../queries';
import { type Reading, topicTitle } from './reading';

/** Where in the quiz this is, and what is asked. */
export function QuestionHead({
  attempt,
  position,
  question,
  ...reading
}: Reading & { attempt: AttemptHead; position: number; question: OpenQuestion }) {
  const t = useTranslations('quiz');
  const total = attempt.places.length;
  const answered = attempt.places.filter((place) => place.answered).length;
  return (
    <header className="mb-7">
      <p className="flex flex-wrap justify-between gap-x-4 text-small text-soft">
        <span className="tabular-nums">{t('title', { position, total })}</span>
        <span>{topicTitle(reading, question.topic)}</span>
      </p>
      <div className="mt-2 mb-7">
        <Meter share={answered / total} />
        <span className="sr-only">{t('progress', { answered })}</span>
      </div>
      <h1 id="stem" tabIndex={-1} className="text-heading outline-none">
        {reading.render.phrase(question.stem)}
      </h1>
      {question.statement && (
        <p className="mt-4 border-l-4 border-accent pl-4 text-lead">
          {reading.render.phrase(question.statement)}
        </p>
      )}
    </header>
  );
}
