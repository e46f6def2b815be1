import { useLocale, useTranslations } from 'next-intl';
import { Card } from '../../../components/card';
import { Link } from '../../../i18n/navigation';
import { describeMoment } from '../../../lib/zone';
import type { AssignmentHead } from '../queries';
import { StateTag } from './state-tag';

/** Assignments for their teacher; `showClass` where they are of several classes. */
export function AssignmentList({
  assignments,
  showClass = false,
}: {
  assignments: readonly AssignmentHead[];
  showClass?: boolean;
}) {
  const t = useTranslations('assignment.list');
  if (assignments.length === 0) return <p className="text-soft">{t('empty')}</p>;
  return (
    <ul className="space-y-4">
      {assignments.map((assignment) => (
        <Line key={assignment.id} assignment={assignment} showClass={showClass} />
      ))}
    </ul>
  );
}

function Line({ assignment, showClass }: { assignment: AssignmentHead; showClass: boolean }) {
  const t = useTranslations('assignment.list');
  const { id, title, state, classroom, awayAt, pupils, started, finished } = assignment;
  return (
    <Card as="li">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="min-w-0 text-lead">
          <Link
            href={`/teach/assignments/${id}`}
            className="link inline-flex min-h-11 items-center wrap-anywhere"
          >
            {title}
          </Link>
        </h3>
        <StateTag state={state} archived={awayAt !== null} />
      </div>
      {showClass && <p>{classroom.name}</p>}
      <p className="text-small text-soft">{useWindowLine(assignment)}</p>
      <p className="text-small text-soft">{t('progress', { pupils, started, finished })}</p>
    </Card>
  );
}

/** The one time that matters now. */
function useWindowLine({ state, opensAt, endsAt, classroom }: AssignmentHead) {
  const t = useTranslations('assignment.list');
  const locale = useLocale();
  const say = (at: Date) => describeMoment(at, classroom.timeZone, locale);
  if (state === 'upcoming') return t('opens', { at: say(opensAt) });
  if (state === 'closed') return t('closed', { at: say(endsAt ?? opensAt) });
  return endsAt ? t('closes', { at: say(endsAt) }) : t('endless');
}
