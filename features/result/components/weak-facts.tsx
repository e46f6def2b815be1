import { useTranslations } from 'next-intl';
import { type FactFigure, KNOWN } from '../../../domain/fact-analysis';
import { FEWEST } from '../../../domain/item-analysis';
import { statementsOf } from '../../../domain/statement';
import { Link } from '../../../i18n/navigation';
import type { Reading } from '../../attempt/components/reading';
import { factHref } from '../../pack/components/reading';
import { useFigureText } from './figure-value';

/** What a lesson should come back to, each fact a way to its sources. */
export function WeakFacts({
  facts,
  index,
  render,
}: Reading & {
  /** Null where too few have answered to judge any. */
  facts: readonly FactFigure[] | null;
}) {
  const t = useTranslations('results.facts');
  const { percent } = useFigureText();
  if (!facts) return <p className="text-soft">{t('few', { needed: FEWEST.pupils })}</p>;
  if (facts.length === 0)
    return <p className="text-soft">{t('none', { share: percent(KNOWN) })}</p>;
  return (
    <>
      <p className="mb-3 text-soft">{t('lead')}</p>
      <ol className="space-y-3">
        {facts.map(({ fact, share, n }) => (
          <li key={fact} className="border-l-2 border-edge pl-4">
            <Link href={factHref(fact)} className="link">
              {statementsOf(index, index.fact(fact)).map(render.phrase).join(' ')}
            </Link>
            <p className="text-small text-soft tabular-nums">
              {t('share', { share: percent(share), n })}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
