import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../../../../../components/page-metadata';
import { PageTitle } from '../../../../../../../../components/page-title';
import { Shell } from '../../../../../../../../components/shell';
import { itemHref, resultsHref } from '../../../../../../../../features/result/components/hrefs';
import { ItemView } from '../../../../../../../../features/result/components/item-view';
import { RulingNotice } from '../../../../../../../../features/ruling/components/ruling-notice';
import { listRulings } from '../../../../../../../../features/ruling/queries';
import { Link } from '../../../../../../../../i18n/navigation';
import { requireTeacher } from '../../../../../../../../lib/session';
import { loadReading, loadResults } from '../../load';

type Props = {
  params: Promise<{ assignment: string; question: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function load({ params }: Props) {
  const { assignment, question: id } = await params;
  const sheet = await loadResults(assignment);
  return { sheet, question: sheet.questions.find((each) => each.id === id) ?? notFound() };
}

export async function generateMetadata(props: Props) {
  const { sheet, question } = await load(props);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('results.item')]);
  const title = `${t('title', { number: question.number })} · ${sheet.assignment.title}`;
  const path = itemHref(sheet.assignment.id, question.id);
  return pageMetadata({ locale, path, title, listed: false });
}

export default async function ItemPage(props: Props) {
  const { sheet, question } = await load(props);
  const viewer = await requireTeacher();
  const { assignment } = sheet;
  const [locale, t, reading, query, entries] = await Promise.all([
    getLocale(),
    getTranslations('results.item'),
    loadReading(sheet),
    props.searchParams,
    listRulings(viewer, assignment.id, question.id),
  ]);
  const over = (
    <Link href={resultsHref(assignment.id)}>{t('over', { title: assignment.title })}</Link>
  );
  return (
    <Shell locale={locale} path={itemHref(assignment.id, question.id)} section="teach">
      <PageTitle over={over}>{t('title', { number: question.number })}</PageTitle>
      <RulingNotice query={query} />
      <ItemView sheet={sheet} question={question} entries={entries} reading={reading} />
    </Shell>
  );
}
