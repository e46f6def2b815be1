import { useTranslations } from 'next-intl';
import { correlationLevel, facilityLevel } from '../../../domain/figure-level';
import type { QuestionAnalysis } from '../../../domain/question-analysis';
import { FigureCard, FigureGrid } from './figure-card';
import { useFigureText } from './figure-value';

/** The figures of one question, each with a sentence. */
export function ItemFigures({ analysis }: { analysis: QuestionAnalysis }) {
  const t = useTranslations('results.item');
  const { percent, decimal, duration } = useFigureText();
  const { given, answered, facility, correlation, seconds } = analysis;
  return (
    <>
      <p className="mb-4 text-soft">{t('given', { given, answered })}</p>
      <FigureGrid columns={3}>
        <FigureCard
          name={t('facility')}
          figure={facility}
          value={percent}
          text={(share) => t(`facility-text.${facilityLevel(share)}`)}
        />
        <FigureCard
          name={t('correlation')}
          figure={correlation}
          value={decimal}
          text={(r) => t(`correlation-text.${correlationLevel(r)}`)}
        />
        <FigureCard
          name={t('seconds')}
          figure={seconds}
          value={duration}
          text={() => t('seconds-text')}
        />
      </FigureGrid>
    </>
  );
}
