import { useTranslations } from 'next-intl';
import { Icon } from '../../../components/icon';
import { Link } from '../../../i18n/navigation';
import type { AttemptHead } from '../queries';

/** Every question of an attempt as a way to it, with whether it has an answer. */
export function PlaceList({ attempt }: { attempt: AttemptHead }) {
  const t = useTranslations();
  const total = attempt.places.length;
  return (
    <ol className="border-t border-line">
      {attempt.places.map(({ position, answered, flagged }) => (
        <li key={position} className="border-b border-line">
          <Link
            href={`/quiz/${attempt.id}/${position}`}
            className="-mx-3 flex min-h-12 items-center gap-x-4 rounded-control px-3 py-2.5 no-underline hover:bg-wash"
          >
            <span className="shrink-0 tabular-nums">{t('quiz.title', { position, total })}</span>
            <span className="ml-auto flex flex-wrap justify-end gap-x-4">
              {flagged && (
                <span className="inline-flex items-center gap-2 text-small text-caution">
                  <Icon name="flag" />
                  {t('quiz.flagged')}
                </span>
              )}
              <span
                className={`inline-flex items-center gap-2 text-small ${answered ? 'text-correct' : 'text-soft'}`}
              >
                <Icon name={answered ? 'right' : 'part'} />
                {t(`attempt.overview.${answered ? 'answered' : 'unanswered'}`)}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
