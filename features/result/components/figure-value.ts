import { useFormatter, useTranslations } from 'next-intl';
import type { Figure } from '../../../domain/item-analysis';

/** Figures in words and numbers: withheld ones say why. */
export function useFigureText() {
  const t = useTranslations('results');
  const format = useFormatter();
  const percent = (share: number) =>
    format.number(share, { style: 'percent', maximumFractionDigits: 0 });
  const decimal = (value: number) =>
    format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const duration = (seconds: number) => {
    const whole = Math.round(seconds);
    return t('item.duration', { minutes: Math.floor(whole / 60), seconds: whole % 60 });
  };
  const percentPoints = (share: number) =>
    t('figures.percent-points', { value: Math.round(share * 100) });
  const reason = ({ why, needed, n }: Extract<Figure, { shown: false }>) =>
    t(`withheld.${why}`, { needed, n });
  return { percent, decimal, duration, percentPoints, reason };
}

export type FigureText = ReturnType<typeof useFigureText>;
