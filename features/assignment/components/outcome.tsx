import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { Tag } from '../../../components/tag';
import { outcomeOf } from '../../../domain/standing';
import { describeMoment } from '../../../lib/zone';
import type { AssignedAttempt } from '../../attempt/queries';
import type { PupilAssignment } from '../queries';

export type Made = readonly AssignedAttempt[];

/** What a pupil's attempts come to, or when that is told; nothing where none is over. */
export function OutcomeLine({ assignment, made }: { assignment: PupilAssignment; made: Made }) {
  const t = useTranslations('learn');
  const format = useFormatter();
  const withheld = useWithheldText(assignment, made);
  const outcome = outcomeOf(made, assignment.settings);
  if (outcome.kind === 'none') return null;
  if (outcome.kind === 'withheld') return <p className="text-small text-soft">{withheld}</p>;
  const { share, passed } = outcome;
  if (share === null) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <strong className="font-semibold">
        {t('share', { share: format.number(share, { style: 'percent' }) })}
      </strong>
      {passed !== null && (
        <Tag tone={passed ? 'accent' : 'caution'} icon={passed ? 'right' : 'part'}>
          {t(passed ? 'passed' : 'failed')}
        </Tag>
      )}
    </p>
  );
}

/** When a result that is not told yet will be. */
export function useWithheldText(assignment: PupilAssignment, made: Made) {
  const t = useTranslations('learn');
  const locale = useLocale();
  const { results, settings, allClosedAt, classroom, archived } = assignment;
  if (results === 'hidden') return t('hidden');
  if (archived && made.some(({ finishedAt, score }) => !finishedAt && !score))
    return t('awayResult');
  if (settings.feedback !== 'close' || !allClosedAt) return t('waitingNever');
  return t('waiting', { at: describeMoment(allClosedAt, classroom.timeZone, locale) });
}
