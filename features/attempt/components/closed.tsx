import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '../../../components/button';
import { PageTitle } from '../../../components/page-title';
import { describeMoment } from '../../../lib/zone';
import type { AttemptHead } from '../queries';
import { dayOf } from './reading';

/** How an attempt ended that was not submitted: when it closed, and that what was in time counts. */
export function Closed({ attempt }: { attempt: AttemptHead }) {
  const t = useTranslations('attempt.expired');
  const locale = useLocale();
  const { terms, places, startedAt, expiresAt } = attempt;
  const result = <ButtonLink href={`/quiz/${attempt.id}/result`}>{t('result')}</ButtonLink>;
  if (!terms)
    return (
      <>
        <PageTitle
          lead={t('text', { date: dayOf(startedAt, locale), closed: dayOf(expiresAt, locale) })}
        >
          {t('title')}
        </PageTitle>
        <div className="flex flex-wrap gap-3">
          {result}
          <ButtonLink href="/" look="plain">
            {t('again')}
          </ButtonLink>
        </div>
      </>
    );
  const answered = places.filter((place) => place.answered).length;
  return (
    <>
      <PageTitle
        over={terms.title}
        lead={
          terms.atWork
            ? t('assigned', { moment: describeMoment(expiresAt, terms.timeZone, locale) })
            : t(terms.away ? 'away' : 'left')
        }
      >
        {t(terms.atWork ? 'assigned-title' : 'left-title')}
      </PageTitle>
      <p className="mb-8">{t('counted', { answered, total: places.length })}</p>
      <div className="flex flex-wrap gap-3">
        {!(terms.away && terms.disclosure.results === 'hidden') && result}
        <ButtonLink href="/learn" look="plain">
          {t('learn')}
        </ButtonLink>
      </div>
    </>
  );
}
