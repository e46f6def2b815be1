import { useTranslations } from 'next-intl';
import { Icon } from '../../../components/icon';
import { Link } from '../../../i18n/navigation';
import type { Asked, AttemptHead } from '../queries';
import type { Reading } from './reading';
import { Said } from './said';

const looks = {
  answered: { icon: 'right', look: 'text-correct' },
  unread: { icon: 'part', look: 'text-caution' },
  unanswered: { icon: 'part', look: 'text-soft' },
} as const;

/** Every question of an attempt as a way to it, with how it begins and whether it has an answer. */
export function PlaceList({
  attempt,
  asked,
  languages,
  locale,
}: Reading & { attempt: AttemptHead; asked: readonly Asked[] }) {
  const t = useTranslations();
  const total = attempt.places.length;
  const texts = new Map(asked.map((each) => [each.position, each]));
  return (
    <ol className="border-t border-line">
      {attempt.places.map(({ position, answered, flagged }) => {
        const question = texts.get(position);
        const state = answered ? 'answered' : question?.unread ? 'unread' : 'unanswered';
        const { icon, look } = looks[state];
        return (
          <li key={position} className="border-b border-line">
            <Link
              href={`/quiz/${attempt.id}/${position}`}
              className="-mx-3 block min-h-12 rounded-control px-3 py-2.5 no-underline hover:bg-wash"
            >
              <span className="flex items-center gap-x-4">
                <span className="shrink-0 tabular-nums">
                  {t('quiz.title', { position, total })}
                </span>
                <span className="ml-auto flex flex-wrap justify-end gap-x-4">
                  {flagged && (
                    <span className="inline-flex items-center gap-2 text-small text-caution">
                      <Icon name="flag" />
                      {t('quiz.flagged')}
                    </span>
                  )}
                  <span className={`inline-flex items-center gap-2 text-small ${look}`}>
                    <Icon name={icon} />
                    {t(`attempt.overview.${state}`)}
                  </span>
                </span>
              </span>
              {question && (
                <span className="mt-0.5 line-clamp-2 text-small text-soft">
                  <Said
                    // To be found again by: one language will do.
                    languages={languages.slice(0, 1)}
                    locale={locale}
                    say={({ render }) => render.phrase(question.statement ?? question.stem)}
                  />
                </span>
              )}
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
