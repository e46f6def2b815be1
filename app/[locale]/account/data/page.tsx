import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { buttonClass } from '../../../../components/button';
import { pageMetadata } from '../../../../components/page-metadata';
import { PageTitle } from '../../../../components/page-title';
import { Shell } from '../../../../components/shell';
import { DataSummary } from '../../../../features/privacy/components/data-summary';
import { DeleteForm } from '../../../../features/privacy/components/delete-form';
import { getOwnData } from '../../../../features/privacy/queries';
import { DELETION_PROBLEMS } from '../../../../features/privacy/schema';
import { Link } from '../../../../i18n/navigation';
import { requireViewer } from '../../../../lib/session';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('privacy.data')]);
  return pageMetadata({ locale, path: '/account/data', title: t('title'), listed: false });
}

export default async function DataPage({ searchParams }: Props) {
  const [locale, t, viewer, query] = await Promise.all([
    getLocale(),
    getTranslations('privacy'),
    requireViewer(),
    searchParams,
  ]);
  const data = (await getOwnData(viewer)) ?? notFound();
  const problem = DELETION_PROBLEMS.find((each) => each === query.problem) ?? null;
  return (
    <Shell locale={locale} path="/account/data">
      <PageTitle over={<Link href="/privacy">{t('title')}</Link>} lead={t('data.lead')}>
        {t('data.title')}
      </PageTitle>
      <div className="max-w-column space-y-12">
        <section className="space-y-5">
          <DataSummary data={data} />
          <a href="/api/account/data" download className={buttonClass('plain')}>
            {t('data.download')}
          </a>
        </section>
        <section aria-labelledby="delete" className="space-y-4">
          <h2 id="delete" className="text-heading">
            {t('delete.title')}
          </h2>
          <DeleteForm role={viewer.role} problem={problem} />
        </section>
      </div>
    </Shell>
  );
}
