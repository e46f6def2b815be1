import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../../../../components/page-metadata';
import { PageTitle } from '../../../../../../../components/page-title';
import { Shell } from '../../../../../../../components/shell';
import { CandidateList } from '../../../../../../../features/set/components/candidate-list';
import { readNarrowing, toNarrowingQuery } from '../../../../../../../features/set/schema';
import { Link } from '../../../../../../../i18n/navigation';
import { loadSet, type Query } from '../../../load';

type Props = { params: Promise<{ set: string; question: string }>; searchParams: Query };

export async function generateMetadata({ params }: Props) {
  const { set, question } = await params;
  const [locale, t] = await Promise.all([getLocale(), getTranslations('set.replace')]);
  const path = `/teach/sets/${set}/replace/${question}`;
  return pageMetadata({ locale, path, title: t('title'), listed: false });
}

export default async function ReplacePage({ params, searchParams }: Props) {
  const { set: id, question } = await params;
  const [{ set, index }, locale, t, query] = await Promise.all([
    loadSet(id),
    getLocale(),
    getTranslations('set.replace'),
    searchParams,
  ]);
  const { content, revision } = set.newest;
  const items = content.manner === 'fixed' && !set.archivedAt ? content.items : [];
  const item = items.find((each) => each.question.id === question);
  if (!item) notFound();
  const { page } = query;
  const kept = new URLSearchParams({
    ...toNarrowingQuery(readNarrowing(query, index.pack.topics)),
    ...(typeof page === 'string' && { page }),
  });
  const path = `/teach/sets/${id}/replace/${question}${kept.size > 0 ? `?${kept}` : ''}`;
  return (
    <Shell locale={locale} section="teach" path={path}>
      <PageTitle over={<Link href={`/teach/sets/${id}`}>{t('back')}</Link>} lead={t('lead')}>
        {t('title')}
      </PageTitle>
      <CandidateList
        set={id}
        revision={revision}
        items={items}
        item={item}
        index={index}
        query={query}
      />
    </Shell>
  );
}
