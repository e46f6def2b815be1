import { useLocale, useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { PupilName } from '../../../components/pupil-name';
import { withdraw } from '../actions';
import type { AllowanceView, PupilAllowance } from '../queries';
import { useAllowanceParts } from './allowance-note';

/** Every allowance that stands, each with a button that takes it back. */
export function StandingAllowances({
  assignment,
  pupils,
}: {
  assignment: AllowanceView;
  pupils: readonly PupilAllowance[];
}) {
  const t = useTranslations('assignment.allowances');
  const locale = useLocale();
  const parts = useAllowanceParts(assignment.classroom.timeZone);
  const allowed = pupils.filter(({ allowance }) => allowance);
  if (allowed.length === 0) return <p className="text-soft">{t('none')}</p>;
  return (
    <ul className="divide-y divide-line">
      {allowed.map((pupil) => (
        <li
          key={pupil.member}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2"
        >
          <div className="min-w-0">
            <p>
              <PupilName {...pupil} />
            </p>
            <p className="text-small text-soft">{parts(pupil).join(', ')}</p>
          </div>
          <form action={withdraw}>
            <input type="hidden" name="assignment" value={assignment.id} />
            <input type="hidden" name="member" value={pupil.member} />
            <input type="hidden" name="locale" value={locale} />
            <Button
              look="quiet"
              aria-label={t('removeOf', {
                name: [pupil.name, pupil.username].filter(Boolean).join(', '),
              })}
            >
              {t('remove')}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
