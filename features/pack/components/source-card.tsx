import { useTranslations } from 'next-intl';
import { Card } from '../../../components/card';
import type { Source } from '../../../domain/fact';
import type { Reading } from './reading';

/** A source: what it is, which dates it bears, and which day its statements are good for and why. */
export function SourceCard({ source, locale, render }: Reading & { source: Source }) {
  const t = useTranslations('pack');
  const language = new Intl.DisplayNames([locale], { type: 'language' }).of(source.language);
  const terms = [
    { term: t('source.language'), text: language },
    { term: t('source.paragraphs'), text: String(source.paragraphs.length) },
    ...source.dates.map(({ label, time }) => ({ term: label[locale], text: render.time(time) })),
    { term: t('source.asOf'), text: render.time(source.asOf) },
  ];
  return (
    <Card as="section" labelledBy={`source-${source.slug}`}>
      <h3 id={`source-${source.slug}`} className="scroll-mt-6 text-lead font-semibold">
        {source.title[locale]}
      </h3>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        {terms.map(({ term, text }) => (
          <div key={term} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-soft">{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-small text-soft">{source.asOfReason[locale]}</p>
    </Card>
  );
}
