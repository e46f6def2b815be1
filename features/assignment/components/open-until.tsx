import { useLocale, useTranslations } from 'next-intl';
import { endsByItself } from '../../../domain/standing';
import { describeMoment, untilText } from '../../../lib/zone';
import type { PupilCardProps } from './pupil-card';

/** By when the attempt that is open must be sent in, and whether it is open again by the teacher's word. */
export function OpenUntil({ assignment, made, now }: PupilCardProps) {
  const t = useTranslations('learn');
  const locale = useLocale();
  const { standing, classroom, minutes } = assignment;
  const open = made.find(({ id }) => id === standing.open);
  if (!open || !(open.reopened || endsByItself(open, standing.window, minutes))) return null;
  return (
    <p className="font-semibold">
      {t(open.reopened ? 'reopened' : 'ends', {
        at: describeMoment(open.expiresAt, classroom.timeZone, locale),
        left: untilText(open.expiresAt, now, locale),
      })}
    </p>
  );
}
