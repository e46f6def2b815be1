import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { shortDayText } from '../../../components/moment';
import { shareOf } from '../../../domain/mastery';
import type { FinishedAttempt } from '../queries';

const WIDTH = 1000;
const HEIGHT = 200;
const EDGE = 30;
const LINES = [1, 0.5, 0];

/**
 * The share of points in each attempt, earliest first. The drawing stretches to the room it has while its
 * strokes do not, and a dot is a stroke of no length: so it stays round. Words stand outside, in the page's
 * own size. The table below it says the same.
 */
export function ShareChart({ attempts }: { attempts: readonly FinishedAttempt[] }) {
  const t = useTranslations('progress');
  const format = useFormatter();
  const locale = useLocale();
  const x = scalePoint(
    attempts.map(({ id }) => id),
    [EDGE, WIDTH - EDGE],
  );
  const y = scaleLinear([0, 1], [HEIGHT - 10, 10]);
  const points = attempts.map((attempt) => [x(attempt.id) ?? 0, y(shareOf(attempt))] as const);
  const path = line<readonly [number, number]>()(points as [number, number][]) ?? '';
  const first = attempts[0];
  const last = attempts.at(-1);
  if (!first || !last) return null;
  const percent = (share: number) => format.number(share, { style: 'percent' });
  const from = shortDayText(first.startedAt, locale);
  const to = shortDayText(last.startedAt, locale);
  return (
    <figure className="keep">
      <div className="grid grid-cols-[auto_1fr] gap-x-3 text-small text-soft tabular-nums">
        <div aria-hidden="true" className="flex h-52 flex-col justify-between text-end">
          {LINES.map((share) => (
            <span key={share} className="-my-1">
              {percent(share)}
            </span>
          ))}
        </div>
        <svg
          role="img"
          aria-labelledby="chart-title chart-text"
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          fill="none"
          strokeLinecap="round"
          strokeLinejoin="round"
          className="h-52 w-full [&_path]:[vector-effect:non-scaling-stroke]"
        >
          <title id="chart-title">{t('chart')}</title>
          <desc id="chart-text">
            {t('chartText', {
              count: attempts.length,
              first: percent(shareOf(first)),
              last: percent(shareOf(last)),
            })}
          </desc>
          {LINES.map((share) => (
            <path key={share} d={`M0 ${y(share)}H${WIDTH}`} className="stroke-line" />
          ))}
          <path d={path} strokeWidth="2.5" className="stroke-accent" />
          {points.map(([px, py]) => (
            <path key={px} d={`M${px} ${py}h0.01`} strokeWidth="11" className="stroke-accent" />
          ))}
        </svg>
        <div aria-hidden="true" className="col-start-2 flex justify-between pt-1.5">
          <span>{from}</span>
          {from !== to && <span>{to}</span>}
        </div>
      </div>
    </figure>
  );
}
