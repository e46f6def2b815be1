import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../../components/button';

/** Which page a query asks for, from 1 to the last. */
export const pageOf = (query: unknown, pages: number): number =>
  Math.min(Math.max(1, pages), Math.max(1, Math.trunc(Number(query)) || 1));

type Props = {
  path: string;
  page: number;
  pages: number;
  /** What else the address says, beside the page. */
  query?: Readonly<Record<string, string>>;
};

/** The way to the pages before and after; nothing where there is one page. */
export function Pager({ path, page, pages, query = {} }: Props) {
  const t = useTranslations('set.pool');
  const to = (number: number) =>
    `${path}?${new URLSearchParams({ ...query, page: String(number) })}`;
  if (pages <= 1) return null;
  return (
    <nav aria-label={t('pages')} className="no-print mt-8 flex flex-wrap items-center gap-4">
      {page > 1 && (
        <ButtonLink look="plain" href={to(page - 1)}>
          {t('earlier')}
        </ButtonLink>
      )}
      <span className="text-soft tabular-nums">{t('page', { page, pages })}</span>
      {page < pages && (
        <ButtonLink look="plain" href={to(page + 1)}>
          {t('later')}
        </ButtonLink>
      )}
    </nav>
  );
}
