import { useLocale, useTranslations } from 'next-intl';
import { Card } from '../../../components/card';
import { Link } from '../../../i18n/navigation';
import { clockText } from '../../../lib/zone';
import type { AssignedAttempt } from '../../attempt/queries';
import type { PupilAssignment } from '../queries';
import { type Made, OutcomeLine } from './outcome';

/** The attempts so far, each a way to its result, and what counts of them. */
export function PupilAttempts({ assignment, made }: { assignment: PupilAssignment; made: Made }) {
  const t = useTranslations('learn.page');
  const locale = useLocale();
  if (made.length === 0) return null;
  return (
    <Card as="section" labelledBy="attempts" className="space-y-3">
      <h2 id="attempts" className="text-heading">
        {t('attempts')}
      </h2>
      <OutcomeLine assignment={assignment} made={made} />
      <ul className="divide-y divide-line">
        {made.map((attempt) => (
          <li
            key={attempt.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-0.5 py-2"
          >
            <div>
              <Link
                href={
                  attempt.state === 'open' ? `/quiz/${attempt.id}` : `/quiz/${attempt.id}/result`
                }
                className="link inline-flex min-h-11 items-center"
              >
                {t('attempt', { number: attempt.number })}
              </Link>
              <p className="text-small text-soft">
                {clockText(attempt.startedAt, assignment.classroom.timeZone, locale)}
              </p>
            </div>
            <ScoreText attempt={attempt} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ScoreText({ attempt: { state, score } }: { attempt: AssignedAttempt }) {
  const t = useTranslations('learn');
  if (state === 'open') return <span className="text-soft">{t('open')}</span>;
  if (!score) return null;
  return (
    <span className="tabular-nums">{t('score', { points: score.points, max: score.max })}</span>
  );
}
