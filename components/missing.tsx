'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from './button';
import { PageTitle } from './page-title';
import { Shell } from './shell';

/** What is shown in place of a page that is not there. In the browser: it travels with every page, so as a name only. */
export function Missing() {
  const t = useTranslations('site.missing');
  return (
    <Shell locale={useLocale()} path="/">
      <PageTitle over="404" lead={t('text')}>
        {t('title')}
      </PageTitle>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href="/">{t('home')}</ButtonLink>
        <ButtonLink look="plain" href="/facts">
          {t('facts')}
        </ButtonLink>
        <ButtonLink look="plain" href="/progress">
          {t('progress')}
        </ButtonLink>
      </p>
    </Shell>
  );
}
