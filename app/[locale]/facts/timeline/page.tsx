import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../components/page-metadata';
import { PageTitle } from '../../../../components/page-title';
import { Shell } from '../../../../components/shell';
import { Timeline } from '../../../../features/pack/components/timeline';
import { Link } from '../../../../i18n/navigation';
import { requireReading } from '../../reading';

export async function generateMetadata() {
  const t = await getTranslations('pack');
  return pageMetadata({ locale: await getLocale(), path: '/facts/timeline', title: t('timeline') });
}

export default async function TimelinePage() {
  const reading = await requireReading();
  const t = await getTranslations('pack');
  return (
    <Shell section="facts" locale={reading.locale} path="/facts/timeline">
      <PageTitle
        over={
          <Link href="/facts" className="link">
            {t('facts')}
          </Link>
        }
        lead={t('timelineLead')}
      >
        {t('timeline')}
      </PageTitle>
      <Timeline {...reading} />
    </Shell>
  );
}
