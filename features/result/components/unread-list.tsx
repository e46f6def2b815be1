import { useTranslations } from 'next-intl';
import { Icon } from '../../../components/icon';
import type { UnreadAnswer } from '../../../domain/answer-groups';
import { Link } from '../../../i18n/navigation';
import { pupilHref } from './hrefs';

/** What was typed and could not be read, each with a way to where it can be given a mark. */
export function UnreadList({
  answers,
  assignment,
}: {
  answers: readonly UnreadAnswer[];
  assignment: string;
}) {
  const t = useTranslations('results');
  return (
    <section aria-labelledby="unread" className="mt-8">
      <h3 id="unread" className="font-semibold">
        {t('unread.title')}
      </h3>
      <p className="mt-1 mb-3 text-soft">{t('unread.lead')}</p>
      <ul className="border-t border-line">
        {answers.map(({ text, count, pupils }) => (
          <li key={text} className="border-b border-line py-2.5">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="min-w-0 flex-1 basis-48 wrap-anywhere">{text}</span>
              <span className="inline-flex items-center gap-1.5 text-small text-wrong">
                <Icon name="wrong" className="size-4" />
                {t('matrix.mark.wrong')}
              </span>
              <span className="text-small text-soft tabular-nums">
                {t('answers.count', { count })}
              </span>
            </p>
            <ul className="flex flex-wrap gap-x-4 text-small">
              {pupils.map(({ membershipId, name, username }) => (
                <li key={membershipId}>
                  <Link
                    href={pupilHref(assignment, membershipId)}
                    className="link inline-flex min-h-11 items-center"
                  >
                    {name ?? username ?? t('pupil.former')}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
