import { notFound } from 'next/navigation';
import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../../../../../components/page-metadata';
import { PageTitle } from '../../../../../../../../components/page-title';
import { Shell } from '../../../../../../../../components/shell';
import { pupilHref, resultsHref } from '../../../../../../../../features/result/components/hrefs';
import { PupilView } from '../../../../../../../../features/result/components/pupil-view';
import { RulingNotice } from '../../../../../../../../features/ruling/components/ruling-notice';
import { Link } from '../../../../../../../../i18n/navigation';
import { loadReading, loadResults, loadTruthWords } from '../../load';

type Props = {
  params: Promise<{ assignment: string; membership: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function load({ params }: Props) {
  const { assignment, membership } = await params;
  const sheet = await loadResults(assignment);
  const pupil = sheet.pupils.find(({ membershipId }) => membershipId === membership) ?? notFound();
  const t = await getTranslations('results.pupil');
  const path = pupilHref(sheet.assignment.id, membership);
  return { sheet, pupil, t, path, name: pupil.name ?? t('former') };
}

export async function generateMetadata(props: Props) {
  const { sheet, path, name } = await load(props);
  const title = `${name} · ${sheet.assignment.title}`;
  return pageMetadata({ locale: await getLocale(), path, title, listed: false });
}

export default async function PupilPage(props: Props) {
  const { sheet, pupil, t, path, name } = await load(props);
  const [locale, reading, query, words, items, format] = await Promise.all([
    getLocale(),
    loadReading(sheet),
    props.searchParams,
    loadTruthWords(),
    getTranslations('results'),
    getFormatter(),
  ]);
  const { id, title } = sheet.assignment;
  const counted = pupil.countedShare;
  const lead =
    counted === null
      ? t('none')
      : `${t('counted')}: ${format.number(counted, { style: 'percent' })}`;
  return (
    <Shell locale={locale} path={path} section="teach">
      <PageTitle
        over={<Link href={resultsHref(id)}>{items('item.over', { title })}</Link>}
        lead={lead}
      >
        {name}
      </PageTitle>
      <RulingNotice query={query} />
      <PupilView sheet={sheet} pupil={pupil} reading={reading} words={words} />
    </Shell>
  );
}
