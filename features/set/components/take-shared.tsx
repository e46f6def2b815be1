import { useLocale, useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { Once } from '../../../components/once';
import { takeShared } from '../actions';

/** What a reader of another's set may do with it. */
export function TakeShared({ token, mayCopy }: { token: string; mayCopy: boolean }) {
  const t = useTranslations('set.shared');
  const locale = useLocale();
  if (!mayCopy) return <p className="mb-8 text-soft">{t('read')}</p>;
  return (
    <form action={takeShared} className="mb-8">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <Once />
      <Button>{t('copy')}</Button>
    </form>
  );
}
