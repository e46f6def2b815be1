import { useFormatter, useTranslations } from 'next-intl';
import { Meter } from '../../../components/meter';
import { type Mastery, shareOf } from '../../../domain/mastery';

/** How much of each topic was known, the weakest first. */
export function TopicMastery({
  topics,
  titles,
}: {
  topics: readonly Mastery[];
  titles: ReadonlyMap<string, string>;
}) {
  const t = useTranslations('progress');
  const format = useFormatter();
  return (
    <ul className="space-y-5">
      {topics.map((mastery) => (
        <li key={mastery.topic} className="keep">
          <div className="mb-1.5 flex items-baseline justify-between gap-4">
            <span>{titles.get(mastery.topic) ?? mastery.topic}</span>
            <span className="shrink-0 tabular-nums">
              <span className="font-semibold">
                {format.number(shareOf(mastery), { style: 'percent' })}
              </span>
              <span className="ml-2 text-small text-soft">
                {t('pointsOf', { points: mastery.points, max: mastery.max })}
              </span>
            </span>
          </div>
          <Meter share={shareOf(mastery)} />
        </li>
      ))}
    </ul>
  );
}
