import { useTranslations } from 'next-intl';
import { alphaLevel } from '../../../domain/figure-level';
import type { WholeAnalysis } from '../../../domain/item-analysis';
import { FigureCard, FigureGrid } from './figure-card';
import { useFigureText } from './figure-value';

/** The figures of the whole assignment, each with a sentence. */
export function WholeFigures({ whole }: { whole: WholeAnalysis }) {
  const t = useTranslations('results.figures');
  const { percent, percentPoints, decimal } = useFigureText();
  return (
    <>
      <p className="mb-4 text-soft">{t('of', { n: whole.n })}</p>
      <FigureGrid columns={2}>
        <FigureCard
          name={t('mean')}
          figure={whole.mean}
          value={percent}
          text={() => t('mean-text')}
        />
        <FigureCard
          name={t('median')}
          figure={whole.median}
          value={percent}
          text={() => t('median-text')}
        />
        <FigureCard
          name={t('deviation')}
          figure={whole.deviation}
          value={percentPoints}
          text={() => t('deviation-text')}
        />
        <FigureCard
          name={t('alpha')}
          figure={whole.alpha}
          value={decimal}
          text={(alpha) => t(`alpha-text.${alphaLevel(alpha)}`)}
        />
      </FigureGrid>
    </>
  );
}
