import { Icon } from '../../../components/icon';
import type { Locale } from '../../../domain/vocabulary';
import { textsOf } from '../../../i18n/texts';
import { describeMoment } from '../../../lib/zone';
import type { AttemptHead } from '../queries';
import { Countdown } from './countdown';

const DAY_MS = 86_400_000;
const SAID_MINUTES = [10, 5, 1];
const SAID_SECONDS = 30;

/** Over the pages of an attempt at an assignment: which it is, and until when it can be worked on. */
export function AttemptBar({
  attempt,
  locale,
  now,
}: {
  attempt: AttemptHead;
  locale: Locale;
  now: Date;
}) {
  const { terms, expiresAt } = attempt;
  if (!terms) return null;
  const t = textsOf(locale, 'quiz.clock');
  const left = expiresAt.getTime() - now.getTime();
  const counted = terms.settings.minutes !== null || left <= DAY_MS;
  const ends = counted || terms.closing !== null;
  return (
    <div className="sticky top-0 z-5 -mx-4 mb-6 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line bg-paper px-4 py-2.5 text-small text-soft sm:-mx-8 sm:px-8">
      <p className="font-semibold text-ink">{terms.title}</p>
      {ends && (
        <div className="flex flex-wrap items-baseline gap-x-5">
          <time dateTime={expiresAt.toISOString()}>
            {t('until', { moment: describeMoment(expiresAt, terms.timeZone, locale) })}
          </time>
          {counted && (
            <p className="flex items-center gap-1.5">
              <Icon name="clock" />
              <Countdown
                deadline={expiresAt.getTime()}
                now={now.getTime()}
                label={t('left')}
                said={[
                  ...SAID_MINUTES.map((minutes) => ({
                    seconds: minutes * 60,
                    text: t('minutes', { minutes }),
                  })),
                  { seconds: SAID_SECONDS, text: t('seconds', { seconds: SAID_SECONDS }) },
                ]}
                over={t('over')}
                leads={`/${locale}/quiz/${attempt.id}`}
              />
            </p>
          )}
        </div>
      )}
    </div>
  );
}
