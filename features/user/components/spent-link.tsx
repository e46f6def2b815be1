import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../../components/button';
import { Notice } from '../../../components/notice';

/** What is shown in place of a form whose link was used or has expired. */
export function SpentLink() {
  const t = useTranslations('account');
  return (
    <div className="max-w-column space-y-6">
      <Notice tone="caution" title={t('spent.title')}>
        <p>{t('spent.text')}</p>
      </Notice>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href="/sign-in">{t('signIn.submit')}</ButtonLink>
        <ButtonLink look="plain" href="/forgot">
          {t('signIn.forgot')}
        </ButtonLink>
      </p>
    </div>
  );
}
