import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '../../../components/notice';
import { pageMetadata } from '../../../components/page-metadata';
import { PageTitle } from '../../../components/page-title';
import { Shell } from '../../../components/shell';
import { CodeEntry } from '../../../features/join/components/code-entry';
import { CODE_PROBLEMS } from '../../../features/join/schema';
import { Link } from '../../../i18n/navigation';

type Props = { searchParams: Promise<{ problem?: string | string[]; code?: string | string[] }> };

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('join')]);
  return pageMetadata({ locale, path: '/join', title: t('title'), listed: false });
}

export default async function JoinPage({ searchParams }: Props) {
  const [locale, t, errors, query] = await Promise.all([
    getLocale(),
    getTranslations('join'),
    getTranslations('errors'),
    searchParams,
  ]);
  const problem = CODE_PROBLEMS.find((each) => each === query.problem);
  const typed = typeof query.code === 'string' ? query.code.slice(0, 64) : undefined;
  return (
    <Shell locale={locale} path="/join">
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {problem && (
        <div className="mb-8 max-w-md">
          <Notice role="alert" tone="caution">
            <p>{errors(problem)}</p>
          </Notice>
        </div>
      )}
      <CodeEntry locale={locale} typed={typed} />
      <p className="mt-8">
        {t('have-card')}{' '}
        <Link href="/sign-in" className="link">
          {t('sign-in')}
        </Link>
      </p>
    </Shell>
  );
}
