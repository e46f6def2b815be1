import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '../../../../../../../components/notice';
import { pageMetadata } from '../../../../../../../components/page-metadata';
import { PageTitle } from '../../../../../../../components/page-title';
import { Shell } from '../../../../../../../components/shell';
import { SetBody } from '../../../../../../../features/set/components/set-body';
import { getNumberedVersion } from '../../../../../../../features/set/queries';
import { Link } from '../../../../../../../i18n/navigation';
import { requireTeacher } from '../../../../../../../lib/session';
import { loadIndex, type Query } from '../../../load';

type Props = { params: Promise<{ set: string; number: string }>; searchParams: Query };

async function loadVersion(params: Props['params']) {
  const [viewer, { set, number }] = await Promise.all([requireTeacher(), params]);
  const asked = /^[1-9]\d{0,5}$/.test(number) ? Number(number) : notFound();
  const version = (await getNumberedVersion(viewer, set, asked)) ?? notFound();
  return { set, version, path: `/teach/sets/${set}/versions/${asked}` };
}

export async function generateMetadata({ params }: Props) {
  const [locale, { version, path }] = await Promise.all([getLocale(), loadVersion(params)]);
  return pageMetadata({ locale, path, title: version.title, listed: false });
}

export default async function VersionPage({ params, searchParams }: Props) {
  const [{ set, version, path }, locale, t, { sample }] = await Promise.all([
    loadVersion(params),
    getLocale(),
    getTranslations('set'),
    searchParams,
  ]);
  const { number, title, content, packVersionId } = version;
  const index = await loadIndex(packVersionId);
  const back = <Link href={`/teach/sets/${set}`}>{t('versions.back')}</Link>;
  return (
    <Shell locale={locale} section="teach" path={path}>
      <PageTitle over={back} lead={t('version', { number })}>
        {title}
      </PageTitle>
      <div className="mb-8">
        <Notice>
          <p>{t('versions.read-only')}</p>
        </Notice>
      </div>
      <SetBody set={set} path={path} content={content} index={index} sample={sample} />
    </Shell>
  );
}
