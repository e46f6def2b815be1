import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { LocalMoment } from '../../../components/local-moment';
import { Table } from '../../../components/table';
import { shareOf } from '../../../domain/mastery';
import { Link } from '../../../i18n/navigation';
import type { FinishedAttempt } from '../queries';

/** Every finished attempt, the latest first, each a way to its results. */
export function AttemptTable({ attempts }: { attempts: readonly FinishedAttempt[] }) {
  const t = useTranslations('progress');
  const format = useFormatter();
  const locale = useLocale();
  return (
    <Table
      caption={t('attempts')}
      columns={[
        { key: 'when', label: t('when') },
        { key: 'points', label: t('points'), figures: true },
        { key: 'share', label: t('share'), figures: true },
      ]}
      rows={attempts.toReversed().map((attempt) => ({
        key: attempt.id,
        cells: [
          <Link
            key="when"
            href={`/quiz/${attempt.id}/result`}
            className="-mx-2 inline-flex min-h-11 items-center rounded-control px-2 link"
          >
            <span>
              <LocalMoment at={attempt.startedAt.toISOString()} locale={locale} />
            </span>
          </Link>,
          t('pointsOf', { points: attempt.points, max: attempt.max }),
          format.number(shareOf(attempt), { style: 'percent' }),
        ],
      }))}
    />
  );
}
