import { useTranslations } from 'next-intl';
import { chronologyOf } from '../../../domain/chronology';
import type { PackIndex } from '../../../domain/pack-index';

/** How many years lie between two labels. */
const STEP = 5;

/** The dated facts of a pack as stones along a road: a column for each year, a stone for each fact. */
export function YearRibbon({ index }: { index: PackIndex }) {
  const t = useTranslations('pack');
  const years = new Map(chronologyOf(index).map(({ year, facts }) => [year, facts.length]));
  const first = Math.min(...years.keys());
  const last = Math.max(...years.keys());
  if (years.size < 2) return null;
  const count = [...years.values()].reduce((sum, n) => sum + n, 0);
  return (
    <figure>
      <figcaption className="mb-2 text-small text-soft">{t('ribbonTitle')}</figcaption>
      <div role="img" aria-label={t('ribbon', { count, first: `${first}`, last: `${last}` })}>
        <div className="flex items-end gap-px border-b-2 border-ink sm:gap-1">
          {Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => (
            <div key={year} className="flex flex-1 flex-col items-center gap-0.5 sm:gap-1">
              {Array.from({ length: years.get(year) ?? 0 }, (_, n) => n).map((n) => (
                <span
                  key={n}
                  className="h-1.5 w-full max-w-5 rounded-[2px] bg-accent last:rounded-b-none sm:h-2 print:border"
                />
              ))}
            </div>
          ))}
        </div>
        <div className="flex gap-px text-small text-soft tabular-nums sm:gap-1">
          {Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => (
            <div key={year} className="relative h-7 flex-1">
              {year % STEP === 0 && (
                <span className="absolute top-1.5 left-1/2 -translate-x-1/2 before:absolute before:-top-1.5 before:left-1/2 before:h-1.5 before:w-0.5 before:-translate-x-1/2 before:bg-ink">
                  {year}
                </span>
              )}
            </div>
          ))}
        </div>
      </div>
    </figure>
  );
}
