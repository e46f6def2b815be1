import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '../../../components/button';
import { PageTitle } from '../../../components/page-title';
import { describeMoment } from '../../../lib/zone';
import type { AttemptHead } from '../queries';

/** An attempt that is over and whose results are not shown yet: what was given is safe, and when it is told. */
export function Waiting({ attempt }: { attempt: AttemptHead }) {
  const t = useTranslations('attempt.waiting');
  const locale = useLocale();
  const { terms, places } = attempt;
  if (!terms) return null;
  const { disclosure, closing, away } = terms;
  const unfinished = away && attempt.finishedAt === null;
  const due = disclosure.results !== 'hidden' && disclosure.feedback === 'close' ? closing : null;
  const answered = places.filter((place) => place.answered).length;
  return (
    <>
      <PageTitle over={terms.title} lead={t('lead', { answered, total: places.length })}>
        {t('title')}
      </PageTitle>
      <p className="mb-8">
        {unfinished
          ? t('away')
          : due
            ? t('due', { moment: describeMoment(due, terms.timeZone, locale) })
            : t('hidden')}
      </p>
      <ButtonLink href="/learn">{t('learn')}</ButtonLink>
    </>
  );
}
