import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../../../components/page-metadata';
import { PageTitle } from '../../../../../../components/page-title';
import { Shell } from '../../../../../../components/shell';
import { LiveView } from '../../../../../../features/live/components/live-view';
import { getLive } from '../../../../../../features/live/queries';
import { Link } from '../../../../../../i18n/navigation';
import { requireTeacher } from '../../../../../../lib/session';

type Props = { params: Promise<{ assignment: string }> };

export async function generateMetadata({ params }: Props) {
  const [{ assignment }, locale, t] = await Promise.all([
    params,
    getLocale(),
    getTranslations('live'),
  ]);
  const path = `/teach/assignments/${assignment}/live`;
  return pageMetadata({ locale, path, title: t('title'), listed: false });
}

export default async function LivePage({ params }: Props) {
  const [{ assignment }, locale, t, viewer] = await Promise.all([
    params,
    getLocale(),
    getTranslations('live'),
    requireTeacher(),
  ]);
  const now = new Date();
  const live = (await getLive(viewer, assignment, now)) ?? notFound();
  const path = `/teach/assignments/${assignment}`;
  return (
    <Shell locale={locale} path={`${path}/live`} section="teach">
      <PageTitle over={<Link href={path}>{live.title}</Link>} lead={t('lead')}>
        {t('title')}
      </PageTitle>
      <LiveView live={live} locale={locale} now={now} />
    </Shell>
  );
}
