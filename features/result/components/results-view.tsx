import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { judgesFact, weakFacts } from '../../../domain/fact-analysis';
import { analyseWhole, firstAttempts, givenOf } from '../../../domain/item-analysis';
import { analyseQuestion } from '../../../domain/question-analysis';
import type { Sorting } from '../../../domain/result-matrix';
import type { ResultSheet } from '../../../domain/results';
import type { Reading } from '../../attempt/components/reading';
import { Distribution } from './distribution';
import { Matrix } from './matrix';
import { QuestionTable } from './question-table';
import { WeakFacts } from './weak-facts';
import { WholeFigures } from './whole-figures';
import { WithheldNote } from './withheld-note';

const MOST_FACTS = 5;

/** All results of an assignment, worked out from the answers as they stand now; of nobody there are no figures. */
export function ResultsView({
  sheet,
  sorting,
  reading,
}: {
  sheet: ResultSheet;
  sorting: Sorting;
  reading: Reading;
}) {
  const t = useTranslations('results');
  const attempts = firstAttempts(sheet);
  const given = sheet.questions.map(({ id }) => givenOf(attempts, id));
  const questions = sheet.questions.map((question, place) => ({
    question,
    analysis: analyseQuestion(given[place] ?? []),
  }));
  const whole = analyseWhole(sheet);
  const facilities = new Map(
    questions.flatMap(({ question, analysis: { facility } }) =>
      facility.shown ? [[question.id, facility.value] as const] : [],
    ),
  );
  return (
    <div className="space-y-12">
      {sheet.pupils.length > 0 && (
        <Part id="matrix" title={t('matrix.title')}>
          <Matrix sheet={sheet} sorting={sorting} facilities={facilities} />
        </Part>
      )}
      {whole.n > 0 && (
        <Part id="whole" title={t('figures.title')}>
          <WholeFigures whole={whole} />
        </Part>
      )}
      {whole.histogram.shown && (
        <Part id="distribution" title={t('distribution.title')}>
          <Distribution bins={whole.histogram.value} n={whole.n} />
        </Part>
      )}
      {whole.n > 0 && sheet.questions.some(({ question }) => judgesFact(question)) && (
        <Part id="facts" title={t('facts.title')}>
          <WeakFacts facts={weakFacts(given, MOST_FACTS)} {...reading} />
        </Part>
      )}
      <Part id="questions" title={t('questions.title')}>
        <QuestionTable
          assignment={sheet.assignment.id}
          questions={questions}
          render={reading.render}
        />
      </Part>
      <WithheldNote />
    </div>
  );
}

export const Part = ({
  id,
  title,
  children,
}: {
  id: string;
  title: ReactNode;
  children: ReactNode;
}) => (
  <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-4">
    <h2 id={`${id}-title`} className="mb-3 text-heading">
      {title}
    </h2>
    {children}
  </section>
);
