import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '../../../components/icon';
import { makeSort, type Sorting, type SortKey } from '../../../domain/result-matrix';
import { Link } from '../../../i18n/navigation';
import { resultsHref } from './hrefs';

/** A heading that sorts by its column, and pressed again the other way; a plain link, so it works anywhere. */
export function SortHead({
  assignment,
  sorting,
  column,
  name,
  short = name,
  className,
}: {
  assignment: string;
  sorting: Sorting;
  column: SortKey;
  name: string;
  short?: ReactNode;
  className: string;
}) {
  const t = useTranslations('results.matrix');
  const sorted = sorting.key === column;
  // Names begin at A; of scores the best are looked for first.
  const down = sorted ? !sorting.down : column !== 'name';
  const href = `${resultsHref(assignment)}?sort=${makeSort(column)}${down ? '&down=1' : ''}#matrix`;
  return (
    <th
      scope="col"
      aria-sort={sorted ? (sorting.down ? 'descending' : 'ascending') : undefined}
      className={`${className} font-medium`}
    >
      <Link
        href={href}
        aria-label={t(down ? 'sort-down' : 'sort', { what: name })}
        className={`inline-flex min-h-11 min-w-8 items-center justify-center gap-0.5 no-underline tabular-nums hover:text-accent hover:underline ${sorted ? 'font-semibold text-ink' : ''}`}
      >
        {short}
        {sorted && <Icon name={sorting.down ? 'down' : 'up'} className="size-3.5" />}
      </Link>
    </th>
  );
}
