'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { UserRole } from '../domain/vocabulary';
import { Link } from '../i18n/navigation';
import { ButtonLink } from './button';
import { Frame } from './frame';
import { PageTitle } from './page-title';

/** What is shown in place of a page that is not there. In the browser: it travels with every page, so as a name only. */
export function Missing({ who }: { who: UserRole }) {
  const t = useTranslations('site.missing');
  return (
    <Frame who={who} locale={useLocale()} path="/">
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
      {who === 'visitor' && (
        <p className="mt-8 text-soft">
          {t.rich('account', {
            link: (text) => (
              <Link href="/sign-in" className="link">
                {text}
              </Link>
            ),
          })}
        </p>
      )}
    </Frame>
  );
}
