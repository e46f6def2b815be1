import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '../../../../components/page-metadata';
import { Shell } from '../../../../components/shell';
import { FactSheet } from '../../../../features/pack/components/fact-sheet';
import { factHref } from '../../../../features/pack/components/reading';
import { headingOf } from '../../../../features/pack/components/statement';
import { requireReading } from '../../reading';

type Params = { params: Promise<{ slug: string }> };

async function requireFact({ params }: Params) {
  const [{ slug }, reading] = await Promise.all([params, requireReading()]);
  const fact = reading.index.pack.facts.find((known) => known.slug === slug);
  return fact ? { fact, ...reading } : notFound();
}

export async function generateMetadata(params: Params): Promise<Metadata> {
  const { fact, ...reading } = await requireFact(params);
  const title = headingOf(reading, fact);
  return pageMetadata({ locale: reading.locale, path: factHref(fact.slug), title });
}

export default async function FactPage(params: Params) {
  const { fact, ...reading } = await requireFact(params);
  return (
    <Shell section="facts" locale={reading.locale} path={factHref(fact.slug)}>
      <FactSheet fact={fact} {...reading} />
    </Shell>
  );
}
