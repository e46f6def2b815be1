import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../components/page-metadata';
import { PageTitle } from '../../../../components/page-title';
import { Shell } from '../../../../components/shell';
import { SetBody } from '../../../../features/set/components/set-body';
import { TakeShared } from '../../../../features/set/components/take-shared';
import { getSharedSet } from '../../../../features/set/queries';
import { requireTeacher } from '../../../../lib/session';
import { loadIndex, type Query } from '../../teach/sets/load';

type Props = { params: Promise<{ token: string }>; searchParams: Query };

async function loadShared(params: Props['params']) {
  const { token } = await params;
  const viewer = await requireTeacher();
  const shared = (await getSharedSet(viewer, token)) ?? notFound();
  return { token, shared, path: `/shared/${token}` };
}

export async function generateMetadata({ params }: Props) {
  const [locale, { shared, path }] = await Promise.all([getLocale(), loadShared(params)]);
  return pageMetadata({ locale, path, title: shared.title, listed: false });
}

/** What another teacher's link shows, to teachers who are signed in. */
export default async function SharedPage({ params, searchParams }: Props) {
  const [{ token, shared, path }, locale, t, { sample }] = await Promise.all([
    loadShared(params),
    getLocale(),
    getTranslations('set.shared'),
    searchParams,
  ]);
  const { title, owner, own, mayCopy, newest } = shared;
  const index = await loadIndex(newest.packVersionId);
  return (
    <Shell locale={locale} section="teach" path={path}>
      <PageTitle lead={own ? t('own') : t('from', { name: owner })}>{title}</PageTitle>
      {!own && <TakeShared token={token} mayCopy={mayCopy} />}
      <SetBody set={token} path={path} content={newest.content} index={index} sample={sample} />
    </Shell>
  );
}
