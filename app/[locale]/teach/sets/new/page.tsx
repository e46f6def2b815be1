import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../../components/page-metadata';
import { PageTitle } from '../../../../../components/page-title';
import { Shell } from '../../../../../components/shell';
import { getPublicPackIndex, listPublicPacks } from '../../../../../features/pack/queries';
import { BuilderForm } from '../../../../../features/set/components/builder-form';
import { PackChoice } from '../../../../../features/set/components/pack-choice';
import { SetNotice } from '../../../../../features/set/components/set-notice';
import { readChosen } from '../../../../../features/set/schema';
import { Link } from '../../../../../i18n/navigation';
import { requireTeacher } from '../../../../../lib/session';
import type { Query } from '../load';

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('set.build')]);
  return pageMetadata({ locale, path: '/teach/sets/new', title: t('title'), listed: false });
}

export default async function NewSetPage({ searchParams }: { searchParams: Query }) {
  const [, locale, t, query, packs] = await Promise.all([
    requireTeacher(),
    getLocale(),
    getTranslations('set'),
    searchParams,
    listPublicPacks(),
  ]);
  const chosen = readChosen(query, packs[0]?.slug);
  const pack = chosen && (await getPublicPackIndex(chosen.pack));
  if (!pack) notFound();
  return (
    <Shell locale={locale} section="teach" path="/teach/sets/new">
      <PageTitle over={<Link href="/teach/sets">{t('page.back')}</Link>} lead={t('build.lead')}>
        {t('build.title')}
      </PageTitle>
      <SetNotice query={query} when="new" />
      <PackChoice packs={packs} chosen={chosen.pack} />
      <BuilderForm key={JSON.stringify(chosen)} index={pack.index} chosen={chosen} />
    </Shell>
  );
}
