import { useLocale, useTranslations } from 'next-intl';
import { Meter } from '../../../components/meter';
import { isPassed } from '../../../domain/assignment';
import { clockText } from '../../../lib/zone';
import type { getResult } from '../queries';
import { dayOf } from './reading';
import { verdictOf } from './verdict';

export type Result = NonNullable<Awaited<ReturnType<typeof getResult>>>;

/** The points, and how many questions went which way. */
export function ResultSummary({ result: { attempt, items, score, share } }: { result: Result }) {
  const t = useTranslations('attempt.result');
  const locale = useLocale();
  const verdicts = items.map(verdictOf);
  const counted = (name: (typeof verdicts)[number]) =>
    verdicts.filter((verdict) => verdict === name).length;
  const { terms } = attempt;
  const ended = attempt.finishedAt ?? attempt.expiresAt;
  const takenOn = terms ? clockText(ended, terms.timeZone, locale) : dayOf(ended, locale);
  const passed = terms && share !== null ? isPassed(share, terms.settings) : null;
  return (
    <header className="mb-10">
      {terms && <p className="font-semibold">{terms.title}</p>}
      <p className="text-small text-soft">{t('taken', { date: takenOn })}</p>
      <h1 id="result" tabIndex={-1} className="mt-2 text-heading outline-none">
        {t('title')}
      </h1>
      <p className="mt-3 text-title font-bold tabular-nums">{t('score', score)}</p>
      <div className="mt-4">
        <Meter share={score.max === 0 ? 0 : score.points / score.max} />
      </div>
      <p className="mt-3 text-soft">
        {t('counts', {
          right: counted('right'),
          part: counted('part'),
          wrong: counted('wrong'),
          none: counted('none'),
        })}
      </p>
      {passed !== null && (
        <p className={`mt-1 font-semibold ${passed ? 'text-correct' : 'text-caution'}`}>
          {t(passed ? 'passed' : 'not-passed', { mark: terms?.settings.passMark ?? 0 })}
        </p>
      )}
      {counted('dropped') > 0 && (
        <p className="mt-1 text-soft">{t('dropped', { count: counted('dropped') })}</p>
      )}
    </header>
  );
}
