import { useTranslations } from 'next-intl';
import { Table } from '../../../components/table';
import { Tag } from '../../../components/tag';
import { correlationLevel, facilityLevel } from '../../../domain/figure-level';
import type { QuestionAnalysis } from '../../../domain/question-analysis';
import type { SheetQuestion } from '../../../domain/results';
import { Link } from '../../../i18n/navigation';
import { questionText } from '../../../i18n/question-text';
import type { Renderer } from '../../../i18n/render';
import { useFigureText } from './figure-value';
import { itemHref } from './hrefs';

export type Analysed = { readonly question: SheetQuestion; readonly analysis: QuestionAnalysis };

/** Every question with its two figures, and a word where one of them asks to be looked at. */
export function QuestionTable({
  assignment,
  questions,
  render,
}: {
  assignment: string;
  questions: readonly Analysed[];
  render: Renderer;
}) {
  const t = useTranslations('results.questions');
  const { percent, decimal } = useFigureText();
  return (
    <Table
      caption={t('caption')}
      columns={[
        { key: 'question', label: t('question') },
        { key: 'facility', label: t('facility'), figures: true },
        { key: 'correlation', label: t('correlation'), figures: true },
      ]}
      rows={questions.map(({ question, analysis }) => ({
        key: question.id,
        cells: [
          <span key="question">
            <Link
              href={itemHref(assignment, question.id)}
              className="link inline-block min-h-6 no-underline hover:underline"
            >
              {question.number}. {questionText(question.question, render)}
            </Link>
            <Notes question={question} analysis={analysis} />
          </span>,
          analysis.facility.shown ? percent(analysis.facility.value) : '…',
          analysis.correlation.shown ? decimal(analysis.correlation.value) : '…',
        ],
      }))}
    />
  );
}

function Notes({ question, analysis }: Analysed) {
  const t = useTranslations('results.questions');
  const { facility, correlation, gap } = analysis;
  const level = facility.shown ? facilityLevel(facility.value) : 'middle';
  const notes = [
    question.dropped && ('dropped' as const),
    correlation.shown && correlationLevel(correlation.value) === 'against' && ('against' as const),
    gap.shown && gap.value.verdict === 'translation' && ('translation' as const),
    level !== 'middle' && level,
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return (
    <span className="mt-1 flex flex-wrap gap-1.5">
      {notes.map((note) => (
        <Tag key={note} tone={note === 'against' || note === 'translation' ? 'caution' : 'plain'}>
          {t(note)}
        </Tag>
      ))}
    </span>
  );
}
