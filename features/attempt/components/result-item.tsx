import { useTranslations } from 'next-intl';
import { Icon } from '../../../components/icon';
import type { GradedItem } from '../queries';
import { Explanation } from './explanation';
import type { Reading } from './reading';
import { Review } from './review';
import { Said } from './said';
import { Verdict, verdictBox, verdictOf } from './verdict';

/** One question of a finished attempt: unfolded where there is something to learn from it. */
export function ResultItem({
  item,
  total,
  ...reading
}: Reading & { item: GradedItem; total: number }) {
  const t = useTranslations('quiz');
  const { question, position } = item;
  const { statement } = question;
  return (
    <li>
      <details open={verdictOf(item) !== 'right'} className="group">
        <summary className={`${verdictBox(item)} list-none [&::-webkit-details-marker]:hidden`}>
          <span className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <span className="text-small text-soft tabular-nums">
              {t('title', { position, total })}
            </span>
            <span className="flex items-center gap-3 text-small font-semibold">
              <Verdict item={item} />
              <Icon
                name="fold"
                className="no-print size-5 text-soft transition-transform group-open:rotate-180"
              />
            </span>
          </span>
          <h3 className="mt-1.5 text-body font-semibold">
            <Said {...reading} say={({ render }) => render.phrase(question.stem)} />
          </h3>
          {statement && (
            <span className="mt-1 block">
              <Said {...reading} say={({ render }) => render.phrase(statement)} />
            </span>
          )}
        </summary>
        <div className="space-y-6 py-6 sm:px-4">
          <Review item={item} {...reading} />
          <Explanation item={item} {...reading} />
        </div>
      </details>
    </li>
  );
}
