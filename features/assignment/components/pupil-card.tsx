import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '../../../components/button';
import { Card } from '../../../components/card';
import { assignmentState } from '../../../domain/assignment';
import { Link } from '../../../i18n/navigation';
import { describeMoment, untilText } from '../../../lib/zone';
import type { PupilAssignment } from '../queries';
import { OpenUntil } from './open-until';
import { type Made, OutcomeLine } from './outcome';

export type PupilCardProps = { assignment: PupilAssignment; made: Made; now: Date };

/** One assignment on the pupil's home: by when, what is left, what came of it, and the way in. */
export function PupilCard({ assignment, made, now }: PupilCardProps) {
  const t = useTranslations('learn');
  const { id, title, classroom, standing, allowed } = assignment;
  const page = `/learn/${id}`;
  const due = standing.name === 'due';
  return (
    <Card as="li" className="space-y-1.5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 space-y-0.5">
          <h3 className="text-lead">
            <Link href={page} className="link inline-flex min-h-11 items-center wrap-anywhere">
              {title}
            </Link>
          </h3>
          <p className="text-small text-soft">{classroom.name}</p>
        </div>
        {due && (
          <ButtonLink href={standing.open ? `/quiz/${standing.open}` : page}>
            {t(standing.open ? 'resume' : 'start')}
          </ButtonLink>
        )}
      </div>
      <OpenUntil assignment={assignment} made={made} now={now} />
      <p>
        <PupilTimes assignment={assignment} now={now} />
      </p>
      {due && allowed > 1 && (
        <p className="text-small text-soft">{t('left', { count: standing.left })}</p>
      )}
      {standing.name === 'done' && made.length === 0 && (
        <p className="text-small text-soft">{t('missed')}</p>
      )}
      <OutcomeLine assignment={assignment} made={made} />
    </Card>
  );
}

/** The time that matters to the pupil: when it opens, by when it is due, or when it closed. */
export function PupilTimes({ assignment, now }: Pick<PupilCardProps, 'assignment' | 'now'>) {
  const t = useTranslations('learn');
  const locale = useLocale();
  const { standing, classroom, archived } = assignment;
  const { opensAt, closesAt } = standing.window;
  const say = (at: Date) => describeMoment(at, classroom.timeZone, locale);
  if (standing.name === 'upcoming') return t('opens', { at: say(opensAt) });
  if (closesAt && assignmentState(standing.window, now) === 'closed')
    return t('closed', { at: say(closesAt) });
  if (archived) return t('away');
  if (!closesAt) return t('endless');
  return t('closes', { at: say(closesAt), left: untilText(closesAt, now, locale) });
}
