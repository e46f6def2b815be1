import { useLocale, useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { assignmentState } from '../../../domain/assignment';
import { describeMoment } from '../../../lib/zone';
import { startAssigned } from '../../attempt/actions';
import { OpenUntil } from './open-until';
import type { Made } from './outcome';
import type { PupilCardProps } from './pupil-card';

/** The button that starts or goes on, or why there is none. */
export function PupilStart({ assignment, made, now }: PupilCardProps) {
  const t = useTranslations('learn.page');
  const locale = useLocale();
  const { id, standing, classroom, archived } = assignment;
  const { opensAt } = standing.window;
  const label = useStartLabel(made, standing.open);
  if (standing.name === 'upcoming') {
    const at = describeMoment(opensAt, classroom.timeZone, locale);
    return (
      <Notice title={t('upcoming')}>
        <p>{t('upcomingText', { at })}</p>
      </Notice>
    );
  }
  if (standing.name === 'done') {
    const open = assignmentState(standing.window, now) === 'open';
    const why = !open ? 'over' : archived ? 'away' : made.length > 0 ? 'noneLeft' : 'over';
    return (
      <Notice title={t(why)}>
        <p>{t(`${why}Text`)}</p>
      </Notice>
    );
  }
  return (
    <form action={startAssigned} className="space-y-3">
      <input type="hidden" name="assignment" value={id} />
      <input type="hidden" name="locale" value={locale} />
      <OpenUntil assignment={assignment} made={made} now={now} />
      <Button>{label}</Button>
    </form>
  );
}

function useStartLabel(made: Made, open: string | null) {
  const t = useTranslations('learn.page');
  const number = made.find(({ id }) => id === open)?.number;
  if (number !== undefined) return t('resume', { number });
  return made.length === 0 ? t('start') : t('startAgain', { number: made.length + 1 });
}
