import { useTranslations } from 'next-intl';
import { Button, ButtonLink } from '../../../components/button';
import { Field } from '../../../components/field';
import { NAME_LONGEST } from '../../../domain/roster';
import type { Locale } from '../../../domain/vocabulary';
import { Section } from '../../classroom/components/section';
import { changeName, moveToClass } from '../actions';
import type { PupilPage } from '../queries';

type Props = {
  classroom: string;
  pupil: PupilPage;
  locale: Locale;
  /** Where the pupil can be moved to. */
  others: readonly { id: string; name: string }[];
};

/** All that a teacher can do for one pupil of a class. */
export function PupilForms({ classroom, pupil, locale, others }: Props) {
  const t = useTranslations('classroom.pupil');
  const { membershipId, name } = pupil;
  const page = `/teach/classes/${classroom}`;
  const target = (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="classroom" value={classroom} />
      <input type="hidden" name="membership" value={membershipId} />
    </>
  );
  return (
    <div className="max-w-column space-y-10">
      <form action={changeName} className="space-y-4">
        {target}
        <Field
          id="name"
          name="name"
          required
          maxLength={NAME_LONGEST}
          autoComplete="off"
          defaultValue={name ?? ''}
          label={t('rename')}
        />
        <Button look="plain">{t('save')}</Button>
      </form>
      <Section id="card" title={t('card')}>
        <p className="text-soft">{t('card-text')}</p>
        <ButtonLink look="plain" href={`${page}/cards?pupil=${membershipId}`}>
          {t('card')}
        </ButtonLink>
      </Section>
      <Section id="move" title={t('move')}>
        {others.length === 0 ? (
          <p className="text-soft">{t('no-classes')}</p>
        ) : (
          <form action={moveToClass} className="space-y-4">
            {target}
            <p className="text-soft">{t('move-text')}</p>
            <label htmlFor="to" className="block font-semibold">
              {t('move-to')}
            </label>
            <select
              id="to"
              name="to"
              className="min-h-12 w-full rounded-control border border-edge bg-surface px-3 py-2"
            >
              {others.map(({ id, name: to }) => (
                <option key={id} value={id}>
                  {to}
                </option>
              ))}
            </select>
            <Button look="plain">{t('move-submit')}</Button>
          </form>
        )}
      </Section>
      <p>
        <ButtonLink look="quiet" className="-mx-5" href={`${page}/pupils/${membershipId}/remove`}>
          {t('remove')}
        </ButtonLink>
      </p>
    </div>
  );
}
