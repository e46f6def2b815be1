import { useLocale, useTranslations } from 'next-intl';
import { Button, ButtonLink, buttonClass } from '../../../components/button';
import { RESULTS } from '../../../domain/assignment';
import type { ResultSheet } from '../../../domain/results';
import { showResults } from '../../assignment/actions';
import { ReleaseStep, type ReleaseStepProps } from '../../assignment/components/release-step';

/** Where else to go from the results, and what the pupils see of them. */
export function ResultBar({
  assignment,
  ask,
}: Pick<ResultSheet, 'assignment'> & Pick<ReleaseStepProps, 'ask'>) {
  const t = useTranslations('results');
  const locale = useLocale();
  const xlsx = `/api/assignments/${assignment.id}/xlsx?locale=${locale}`;
  return (
    <div className="mb-10 space-y-6 no-print">
      <nav aria-label={t('go.label')} className="flex flex-wrap gap-3">
        <ButtonLink look="plain" href={`/teach/assignments/${assignment.id}/live`}>
          {t('go.live')}
        </ButtonLink>
        <a className={buttonClass('plain')} href={xlsx} download>
          {t('go.xlsx')}
        </a>
      </nav>
      <section aria-labelledby="release">
        <h2 id="release" className="text-body font-semibold">
          {t('release.title')}
        </h2>
        <p className="text-soft">{t(`release.${assignment.results}`)}</p>
        <ReleaseStep id={assignment.id} back="results" ask={ask} />
        {!assignment.archivedAt && (
          <form action={showResults} className="mt-2 flex flex-wrap gap-2">
            <input type="hidden" name="assignment" value={assignment.id} />
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="back" value="results" />
            {RESULTS.filter((each) => each !== assignment.results).map((each) => (
              <Button key={each} name="results" value={each} look="quiet" className="-ml-5">
                {t(`release.to-${each}`)}
              </Button>
            ))}
          </form>
        )}
      </section>
    </div>
  );
}
