import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Figure } from '../../../domain/item-analysis';
import { useFigureText } from './figure-value';

export type FigureCardProps<T> = {
  readonly name: ReactNode;
  readonly figure: Figure<T>;
  readonly value: (value: T) => ReactNode;
  /** What it says, in a sentence. */
  readonly text: (value: T) => ReactNode;
};

/** A figure with its name and a sentence in plain words; if it is withheld, with the reason. */
export function FigureCard<T>({ name, figure, value, text }: FigureCardProps<T>) {
  const t = useTranslations('results.withheld');
  const { reason } = useFigureText();
  return (
    <div className="rounded-card border border-line bg-surface p-4">
      <dt className="text-small text-soft">{name}</dt>
      {figure.shown ? (
        <>
          <dd className="text-heading font-semibold tabular-nums">{value(figure.value)}</dd>
          <dd className="mt-1 text-small text-soft">{text(figure.value)}</dd>
        </>
      ) : (
        <>
          <dd className="text-heading text-soft">{t('value')}</dd>
          <dd className="mt-1 text-small text-soft">{reason(figure)}</dd>
        </>
      )}
    </div>
  );
}

/** As many in a row as leave no row half empty. */
export const FigureGrid = ({ columns, children }: { columns: 2 | 3; children: ReactNode }) => (
  <dl className={`grid gap-3 ${columns === 3 ? 'sm:grid-cols-3' : 'sm:grid-cols-2'}`}>
    {children}
  </dl>
);
