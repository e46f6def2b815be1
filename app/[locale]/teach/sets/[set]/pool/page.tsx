import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../../../components/page-metadata';
import { PageTitle } from '../../../../../../components/page-title';
import { Shell } from '../../../../../../components/shell';
import { listPool } from '../../../../../../domain/set-pool';
import { PoolList } from '../../../../../../features/set/components/pool-list';
import { Link } from '../../../../../../i18n/navigation';
import { loadSet, type Query } from '../../load';

type Props = { params: Promise<{ set: string }>; searchParams: Query };

export async function generateMetadata({ params }: Props) {
  const { set } = await params;
  const [locale, t] = await Promise.all([getLocale(), getTranslations('set.pool')]);
  const path = `/teach/sets/${set}/pool`;
  return pageMetadata({ locale, path, title: t('title'), listed: false });
}

export default async function PoolPage({ params, searchParams }: Props) {
  const [{ set, index }, locale, t, { page }] = await Promise.all([
    loadSet((await params).set),
    getLocale(),
    getTranslations('set.pool'),
    searchParams,
  ]);
  const { content } = set.newest;
  if (content.manner === 'fixed') notFound();
  const questions = listPool(index, content.blueprint);
  const path = `/teach/sets/${set.id}/pool`;
  const back = <Link href={`/teach/sets/${set.id}`}>{set.title}</Link>;
  return (
    <Shell locale={locale} section="teach" path={`${path}${page ? `?page=${page}` : ''}`}>
      <PageTitle over={back} lead={t('lead', { count: questions.length })}>
        {t('title')}
      </PageTitle>
      <PoolList questions={questions} index={index} path={path} page={page} />
    </Shell>
  );
}
