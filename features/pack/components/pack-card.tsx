import type { ReactNode } from 'react';
import { Card } from '../../../components/card';
import { PackSummary } from './pack-summary';
import { questionCounts, type Reading } from './reading';
import { SourceLine } from './source-line';
import { YearRibbon } from './year-ribbon';

/** A pack as a start page offers it: what it is, what can be done with it, when and where from. */
export const PackCard = ({ children, ...reading }: Reading & { children: ReactNode }) => (
  <Card as="section" labelledBy={`pack-${reading.index.pack.slug}`}>
    <PackSummary {...reading} questions={questionCounts(reading.index).total} />
    <div className="mt-6 mb-10">{children}</div>
    <YearRibbon index={reading.index} />
    <div className="mt-5">
      <SourceLine {...reading} />
    </div>
  </Card>
);
