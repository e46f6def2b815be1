'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button, ButtonLink } from '../../components/button';
import { Frame } from '../../components/frame';
import { PageTitle } from '../../components/page-title';

import { usePathname } from '../../i18n/navigation';
import { AWAY } from '../../lib/away';

type Broken = { error: Error & { digest?: string }; retry: () => void };

/** A fault of ours while a page was made, or a database that is away: for that one has only to wait. */
export default function ErrorPage({ error, retry }: Broken) {
  const t = useTranslations('site.broken');
  const away = error.digest === AWAY;
  const title = t(away ? 'away-title' : 'title');
  return (
    <Frame who="visitor" locale={useLocale()} path={usePathname()}>
      <title>{title}</title>
      <PageTitle over={away ? '503' : '500'} lead={t(away ? 'away' : 'text')}>
        {title}
      </PageTitle>
      <p className="flex flex-wrap gap-3">
        <Button type="button" onClick={() => retry()}>
          {t('retry')}
        </Button>
        <ButtonLink look="plain" href="/">
          {t('home')}
        </ButtonLink>
      </p>
      {error.digest && !away && (
        <p className="mt-8 text-small text-soft">{t('code', { code: error.digest })}</p>
      )}
    </Frame>
  );
}
