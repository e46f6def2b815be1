import { getLocale } from 'next-intl/server';
import { pageMetadata } from '../../../../../components/page-metadata';
import { Shell } from '../../../../../components/shell';
import { SetBody } from '../../../../../features/set/components/set-body';
import { SetHead } from '../../../../../features/set/components/set-head';
import { noticeAt, SetNotice } from '../../../../../features/set/components/set-notice';
import { VersionList } from '../../../../../features/set/components/version-list';
import { listSetVersions } from '../../../../../features/set/queries';
import { loadSet, type Query } from '../load';

type Props = { params: Promise<{ set: string }>; searchParams: Query };

export async function generateMetadata({ params }: Props) {
  const [locale, { set }] = await Promise.all([getLocale(), loadSet((await params).set)]);
  const path = `/teach/sets/${set.id}`;
  return pageMetadata({ locale, path, title: set.title, listed: false });
}

export default async function SetPage({ params, searchParams }: Props) {
  const [{ viewer, set, index }, locale, query] = await Promise.all([
    loadSet((await params).set),
    getLocale(),
    searchParams,
  ]);
  const { id, newest, archivedAt } = set;
  const versions = await listSetVersions(viewer, id);
  const path = `/teach/sets/${id}`;
  const sample = typeof query.sample === 'string' ? `?sample=${query.sample}` : '';
  const at = noticeAt(query, newest.content);
  const notice = <SetNotice query={query} when={newest.revision} at={at} />;
  return (
    <Shell locale={locale} section="teach" path={path + sample}>
      <SetHead set={set} />
      {at === null && notice}
      <SetBody
        set={id}
        path={path}
        content={newest.content}
        index={index}
        sample={query.sample}
        {...(!archivedAt && { revision: newest.revision })}
        {...(at !== null && { said: { at, notice } })}
      />
      <VersionList set={id} versions={versions} />
    </Shell>
  );
}
