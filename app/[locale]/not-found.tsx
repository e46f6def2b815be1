import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '../../components/button';
import { PageTitle } from '../../components/page-title';
import { Shell } from '../../components/shell';

export async function generateMetadata() {
  const t = await getTranslations('site.missing');
  return { title: t('title') };
}

export default async function NotFound() {
  const locale = await getLocale();
  const t = await getTranslations('site.missing');
  return (
    <Shell locale={locale} path="/">
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
