import { useTranslations } from 'next-intl';
import { Button, ButtonLink, buttonClass } from '../../../components/button';
import { Field } from '../../../components/field';
import type { Locale } from '../../../domain/vocabulary';
import { deleteClass } from '../actions';

/** Asks for the name of the class, so that no other is deleted by a slip. */
export function DeleteForm({
  classroom,
  locale,
}: {
  classroom: { id: string; name: string };
  locale: Locale;
}) {
  const t = useTranslations('classroom.delete');
  const { id, name } = classroom;
  return (
    <form action={deleteClass} className="max-w-column space-y-6">
      <p>
        <a href={`/api/classes/${id}/export`} download className={buttonClass('plain')}>
          {t('export')}
        </a>
      </p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="classroom" value={id} />
      <Field
        id="name"
        name="name"
        required
        maxLength={200}
        autoComplete="off"
        label={t('name', { name })}
        hint={t('name-hint')}
      />
      <div className="flex flex-wrap gap-3">
        <Button>{t('submit')}</Button>
        <ButtonLink look="plain" href={`/teach/classes/${id}/settings`}>
          {t('back')}
        </ButtonLink>
      </div>
    </form>
  );
}
