import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../components/page-metadata';
import { Shell } from '../../../../components/shell';
import { statementsOf } from '../../../../domain/statement';
import { FactSheet } from '../../../../features/pack/components/fact-sheet';
import { factHref } from '../../../../features/pack/components/reading';
import { requireReading } from '../../reading';

type Params = { params: Promise<{ slug: string }> };

async function requireFact({ params }: Params) {
  const [{ slug }, reading] = await Promise.all([params, requireReading()]);
  const fact = reading.index.pack.facts.find((known) => known.slug === slug);
  return fact ? { fact, ...reading } : notFound();
}

export async function generateMetadata(params: Params): Promise<Metadata> {
  const { fact, index, locale, render } = await requireFact(params);
  const t = await getTranslations('pack');
  const description = statementsOf(index, fact).map(render.phrase).join(' ');
  const title =
    index.status(fact) === 'disputed' ? t('disputedTitle') : description.replace(/\.$/, '');
  return pageMetadata({ locale, path: factHref(fact.slug), title, description });
}

export default async function FactPage(params: Params) {
  const { fact, ...reading } = await requireFact(params);
  return (
    <Shell section="facts" locale={reading.locale} path={factHref(fact.slug)}>
      <FactSheet fact={fact} {...reading} />
    </Shell>
  );
}
