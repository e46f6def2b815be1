import { useTranslations } from 'next-intl';
import type { AttemptResult, PupilResult, ResultSheet } from '../../../domain/results';
import { ClassTime } from './class-time';
import { useFigureText } from './figure-value';
import { type AnswerProps, PupilAnswer } from './pupil-answer';
import { Part } from './results-view';

type Given = Pick<Parameters<typeof PupilAnswer>[0], 'reading' | 'words'>;

/** Every attempt of one pupil, the latest first, with each answer. */
export function PupilView({
  sheet,
  pupil,
  ...given
}: Given & { sheet: ResultSheet; pupil: PupilResult }) {
  const t = useTranslations('results.pupil');
  if (pupil.attempts.length === 0)
    return <p className="text-soft">{t(pupil.closed ? 'absent' : 'not-started')}</p>;
  return (
    <div className="space-y-12">
      {pupil.attempts.toReversed().map((attempt) => (
        <Part
          key={attempt.id}
          id={`attempt-${attempt.number}`}
          title={t('attempt', { number: attempt.number })}
        >
          <Attempt sheet={sheet} pupil={pupil} attempt={attempt} {...given} />
        </Part>
      ))}
    </div>
  );
}

function Attempt({
  sheet,
  pupil,
  attempt,
  ...given
}: Given & { sheet: ResultSheet; pupil: PupilResult; attempt: AttemptResult }) {
  const t = useTranslations('results.pupil');
  const { percent } = useFigureText();
  const { assignment, classroom, questions } = sheet;
  const { state, startedAt, finishedAt, expiresAt, points, max, share } = attempt;
  const fixed = assignment.archivedAt !== null || classroom.archivedAt !== null;
  const common: Pick<AnswerProps, 'spot' | 'mayMark'> = {
    spot: { assignment: assignment.id, membership: pupil.membershipId },
    mayMark: state !== 'open' && !fixed,
  };
  const numbers = new Map(questions.map(({ id, number }) => [id, number]));
  const times = attempt.items.flatMap(({ answeredAt }) =>
    answeredAt ? [answeredAt.getTime()] : [],
  );
  const earliest = Math.min(...times);
  const ended = finishedAt ?? expiresAt;
  return (
    <>
      {state === 'open' ? (
        <p className="text-soft">{t('open')}</p>
      ) : (
        <p className="text-lead font-semibold tabular-nums">
          {t('points', { points, max })}
          {share !== null && ` (${percent(share)})`}
        </p>
      )}
      <dl className="mt-2 mb-4 flex flex-wrap gap-x-8 gap-y-1 text-small [&_dt]:text-soft">
        <div>
          <dt>{t('started')}</dt>
          <dd>
            <ClassTime at={startedAt} timeZone={classroom.timeZone} />
          </dd>
        </div>
        {state !== 'open' && (
          <div>
            <dt>{t(state === 'expired' ? 'expired' : 'finished')}</dt>
            <dd>
              <ClassTime at={ended} timeZone={classroom.timeZone} />
            </dd>
          </div>
        )}
      </dl>
      <ol className="border-t border-line">
        {attempt.items.map((item) => (
          <PupilAnswer
            key={item.itemId}
            item={item}
            number={numbers.get(item.questionId) ?? item.position}
            first={item.answeredAt?.getTime() === earliest}
            {...common}
            {...given}
          />
        ))}
      </ol>
    </>
  );
}
