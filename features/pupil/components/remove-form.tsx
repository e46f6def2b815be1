import { useTranslations } from 'next-intl';
import { Button, ButtonLink } from '../../../components/button';
import type { Locale } from '../../../domain/vocabulary';
import { removeFromClass } from '../actions';

export function RemoveForm({
  classroom,
  membership,
  locale,
}: {
  classroom: string;
  membership: string;
  locale: Locale;
}) {
  const t = useTranslations('classroom.pupil');
  return (
    <form action={removeFromClass} className="flex flex-wrap gap-3">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="classroom" value={classroom} />
      <input type="hidden" name="membership" value={membership} />
      <Button>{t('remove-confirm')}</Button>
      <ButtonLink look="plain" href={`/teach/classes/${classroom}/pupils/${membership}`}>
        {t('back')}
      </ButtonLink>
    </form>
  );
}
