import { useLocale, useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { Choice } from '../../assignment/components/form-fields';
import { reopen } from '../actions';
import type { AllowanceView, PupilAllowance } from '../queries';

/** What is offered where there is no time limit, and what a week has at most. */
const [USUAL_MINUTES, MOST_MINUTES] = [60, 10_080];

/** Opens a pupil's last attempt again, where there is one that is over. */
export function ReopenForm({
  assignment,
  pupils,
}: {
  assignment: AllowanceView;
  pupils: readonly PupilAllowance[];
}) {
  const t = useTranslations('assignment.allowances');
  const locale = useLocale();
  const over = pupils.flatMap(({ member, name, last }) =>
    last && last.state !== 'open' ? [[member, name] as const] : [],
  );
  if (over.length === 0) return <p className="text-soft">{t('nothingToReopen')}</p>;
  return (
    <form action={reopen} className="space-y-6">
      <input type="hidden" name="assignment" value={assignment.id} />
      <input type="hidden" name="locale" value={locale} />
      <p className="text-soft">{t('reopenText')}</p>
      <Choice id="reopened" name="member" label={t('reopenWho')} options={over} />
      <Field
        id="minutes"
        name="minutes"
        type="number"
        inputMode="numeric"
        min={1}
        max={MOST_MINUTES}
        defaultValue={assignment.settings.minutes ?? USUAL_MINUTES}
        label={t('reopenMinutes')}
        hint={t('reopenHint')}
      />
      <Button look="plain">{t('reopenDo')}</Button>
    </form>
  );
}
