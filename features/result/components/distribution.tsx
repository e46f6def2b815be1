import { scaleBand, scaleLinear } from 'd3-scale';
import { useTranslations } from 'next-intl';
import { Table } from '../../../components/table';
import type { Bin } from '../../../domain/statistics';

const WIDTH = 400;
const HEIGHT = 200;
const FOOT = 18;

/** How many pupils earned how much, as bars and as a table beside them. */
export function Distribution({ bins, n }: { bins: readonly Bin[]; n: number }) {
  const t = useTranslations('results.distribution');
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const places = bins.map(({ from }) => String(from));
  const x = scaleBand(places, [0, WIDTH]).paddingInner(0.12);
  const y = scaleLinear([0, most], [HEIGHT - FOOT, 16]);
  const percent = (share: number) => Math.round(share * 100);
  const label = ({ from, to }: Bin) =>
    to >= 1
      ? t('to-full', { from: percent(from) })
      : t('from-to', { from: percent(from), to: percent(to) - 1 });
  return (
    <div className="grid items-start gap-x-8 gap-y-6 sm:grid-cols-[3fr_2fr]">
      <svg
        role="img"
        aria-labelledby="distribution-title distribution-text"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="w-full text-[0.8125rem] tabular-nums"
      >
        <title id="distribution-title">{t('chart')}</title>
        <desc id="distribution-text">{t('text', { n })}</desc>
        {bins.map((bin) => {
          const left = x(String(bin.from)) ?? 0;
          const middle = left + x.bandwidth() / 2;
          return (
            <g key={bin.from}>
              <rect
                x={left}
                y={y(bin.count)}
                width={x.bandwidth()}
                height={y(0) - y(bin.count)}
                rx="2"
                className="fill-accent"
              />
              {bin.count > 0 && (
                <text x={middle} y={y(bin.count) - 4} textAnchor="middle" className="fill-ink">
                  {bin.count}
                </text>
              )}
              <text x={middle} y={HEIGHT - 2} textAnchor="middle" className="fill-soft">
                {percent(bin.from)}
              </text>
            </g>
          );
        })}
        <path d={`M0 ${y(0)}H${WIDTH}`} className="stroke-edge" />
      </svg>
      <Table
        caption={t('chart')}
        columns={[
          { key: 'share', label: t('share') },
          { key: 'count', label: t('count'), figures: true },
        ]}
        rows={bins
          .filter(({ count }) => count > 0)
          .map((bin) => ({ key: String(bin.from), cells: [label(bin), bin.count] }))}
      />
    </div>
  );
}
