import { useLocale, useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { Field, FieldGroup, Tick } from '../../../components/field';
import { PupilName } from '../../../components/pupil-name';
import { clockText, zoneName } from '../../../lib/zone';
import { MOST_ATTEMPTS, MOST_MINUTES } from '../../assignment/schema';
import { allow } from '../actions';
import type { AllowanceView, PupilAllowance } from '../queries';
import { useAllowanceNote } from './allowance-note';

/** What stands in the inputs by name, where a refused form is shown again. */
export type Kept = Readonly<Record<string, readonly string[]>>;

type AllowanceFormProps = {
  assignment: AllowanceView;
  pupils: readonly PupilAllowance[];
  kept: Kept;
};

/** The same for every pupil who is ticked. */
export function AllowanceForm({ assignment, pupils, kept }: AllowanceFormProps) {
  const t = useTranslations('assignment.allowances');
  const locale = useLocale();
  const note = useAllowanceNote();
  const { settings, closesAt, opensAt, classroom } = assignment;
  const zone = zoneName(classroom.timeZone, locale, closesAt ?? opensAt);
  const number = { type: 'number', inputMode: 'numeric', min: 0 } as const;
  return (
    <form action={allow} className="space-y-8">
      <input type="hidden" name="assignment" value={assignment.id} />
      <input type="hidden" name="locale" value={locale} />
      <FieldGroup legend={t('who')} hint={t('whoHint')}>
        <div className="grid gap-x-6 sm:grid-cols-2">
          {pupils.map((pupil) => (
            <Tick
              key={pupil.member}
              type="checkbox"
              name="member"
              value={pupil.member}
              defaultChecked={kept.member?.includes(pupil.member) ?? false}
              label={<PupilName {...pupil} />}
              note={note(pupil)}
            />
          ))}
        </div>
      </FieldGroup>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field
          id="extraMinutes"
          name="extraMinutes"
          {...number}
          max={MOST_MINUTES}
          defaultValue={kept.extraMinutes?.[0]}
          label={t('minutes')}
          hint={
            settings.minutes === null
              ? t('noLimit')
              : t('minutesHint', { minutes: settings.minutes })
          }
        />
        <Field
          id="extraAttempts"
          name="extraAttempts"
          {...number}
          max={MOST_ATTEMPTS}
          defaultValue={kept.extraAttempts?.[0]}
          label={t('attempts')}
          hint={t('attemptsHint', { count: settings.attempts })}
        />
      </div>
      <Field
        id="closes"
        name="closes"
        type="datetime-local"
        defaultValue={kept.closes?.[0]}
        label={t('closes')}
        hint={
          closesAt
            ? t('closesHint', { zone, at: clockText(closesAt, classroom.timeZone, locale) })
            : t('closesNever', { zone })
        }
      />
      <Button>{t('save')}</Button>
    </form>
  );
}
