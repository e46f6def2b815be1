'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button, ButtonLink } from '../../components/button';
import { Frame } from '../../components/frame';
import { PageTitle } from '../../components/page-title';

import { usePathname } from '../../i18n/navigation';

type Broken = { error: Error & { digest?: string }; retry: () => void };

/** A fault of ours, while a page was made. */
export default function ErrorPage({ error, retry }: Broken) {
  const t = useTranslations('site.broken');
  return (
    <Frame who="visitor" locale={useLocale()} path={usePathname()}>
      <title>{t('title')}</title>
      <PageTitle over="500" lead={t('text')}>
        {t('title')}
      </PageTitle>
      <p className="flex flex-wrap gap-3">
        <Button type="button" onClick={() => retry()}>
          {t('retry')}
        </Button>
        <ButtonLink look="plain" href="/">
          {t('home')}
        </ButtonLink>
      </p>
      {error.digest && (
        <p className="mt-8 text-small text-soft">{t('code', { code: error.digest })}</p>
      )}
    </Frame>
  );
}
