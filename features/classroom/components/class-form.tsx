import { useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { Once } from '../../../components/once';
import type { Locale } from '../../../domain/vocabulary';
import { changeClass, createClass } from '../actions';
import { listZones, USUAL_ZONE } from '../format/zones';
import { CLASS_NAME_LONGEST } from '../schema';
import { ZoneSelect } from './zone-select';

/** A new class, or the name and the clock of one there is. */
export function ClassForm({
  locale,
  classroom,
  name,
  timeZone,
}: {
  locale: Locale;
  /** The id of the class to change; none for a new one. */
  classroom?: string;
  name?: string | undefined;
  timeZone?: string | undefined;
}) {
  const t = useTranslations('classroom.form');
  return (
    <form
      action={classroom ? changeClass : createClass}
      noValidate
      className="max-w-column space-y-6"
    >
      <input type="hidden" name="locale" value={locale} />
      {classroom ? <input type="hidden" name="classroom" value={classroom} /> : <Once />}
      <Field
        id="name"
        name="name"
        required
        maxLength={CLASS_NAME_LONGEST}
        autoComplete="off"
        defaultValue={name}
        label={t('name')}
        hint={t('name-hint')}
      />
      <ZoneSelect
        choices={listZones(locale, new Date())}
        value={timeZone ?? USUAL_ZONE}
        guess={timeZone === undefined}
        labels={{
          zone: t('zone'),
          hint: t('zone-hint'),
          common: t('common'),
          others: t('others'),
        }}
      />
      <Button>{classroom ? t('save') : t('create')}</Button>
    </form>
  );
}
