import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../../../components/page-metadata';
import { PageTitle } from '../../../../../../components/page-title';
import { Shell } from '../../../../../../components/shell';
import { RedrawForm } from '../../../../../../features/set/components/redraw-form';
import { SetNotice } from '../../../../../../features/set/components/set-notice';
import { Settings } from '../../../../../../features/set/components/settings';
import { isAssigned } from '../../../../../../features/set/queries';
import { Link } from '../../../../../../i18n/navigation';
import { env } from '../../../../../../lib/env';
import { loadSet, type Query } from '../../load';

type Props = { params: Promise<{ set: string }>; searchParams: Query };

export async function generateMetadata({ params }: Props) {
  const { set } = await params;
  const [locale, t] = await Promise.all([getLocale(), getTranslations('set.settings')]);
  const path = `/teach/sets/${set}/edit`;
  return pageMetadata({ locale, path, title: t('title'), listed: false });
}

export default async function EditPage({ params, searchParams }: Props) {
  const [{ viewer, set, index }, locale, t, query] = await Promise.all([
    loadSet((await params).set),
    getLocale(),
    getTranslations('set.settings'),
    searchParams,
  ]);
  const { id, title, newest, archivedAt } = set;
  const { content, revision } = newest;
  const back = <Link href={`/teach/sets/${id}`}>{title}</Link>;
  return (
    <Shell locale={locale} section="teach" path={`/teach/sets/${id}/edit`}>
      <PageTitle over={back}>{t('title')}</PageTitle>
      <SetNotice query={query} when={`${set.shareMode} ${title}`} />
      <div className="max-w-column">
        {content.manner === 'drawn' && !archivedAt && (
          <RedrawForm key={revision} set={id} revision={revision} content={content} index={index} />
        )}
        <Settings
          key={`${title} ${set.shareMode}`}
          set={set}
          assigned={await isAssigned(viewer, id)}
          shared={`${env.BASE_URL}/${locale}/shared/`}
        />
      </div>
    </Shell>
  );
}
