import { useLocale, useTranslations } from 'next-intl';
import { Card } from '../../../components/card';
import { cutShort } from '../../../domain/standing';
import { describeMoment } from '../../../lib/zone';
import type { PupilAssignment } from '../queries';
import type { PupilCardProps } from './pupil-card';

/** What a pupil should know before starting: the teacher's words, and the rules in plain ones. */
export function PupilRules({ assignment, made, now }: PupilCardProps) {
  const t = useTranslations('learn.page');
  const { settings, standing, allowed } = assignment;
  const { passMark: mark } = settings;
  const lines = [
    ...useTimeLines({ assignment, made, now }),
    allowed === 1 ? t('one') : t('many', { allowed, left: standing.left }),
    ...(allowed === 1 ? [] : [t(settings.counted)]),
    t(settings.feedback),
    t(settings.language),
    ...(mark === null ? [] : [t('pass', { mark })]),
  ];
  return (
    <div className="space-y-6">
      <Instructions assignment={assignment} />
      <Card as="section" labelledBy="rules">
        <h2 id="rules" className="mb-3 text-heading">
          {t('rules')}
        </h2>
        <ul className="list-disc space-y-1.5 pl-5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

/** How long an attempt may take, which is no longer than until the closing. */
function useTimeLines({ assignment, made, now }: PupilCardProps): string[] {
  const t = useTranslations('learn.page');
  const locale = useLocale();
  const { settings, standing, minutes, classroom } = assignment;
  const { closesAt } = standing.window;
  if (minutes === null) return [t('noLimit')];
  const open = made.find(({ id }) => id === standing.open);
  const left = standing.name === 'due' ? cutShort(standing.window, minutes, now, open) : null;
  if (closesAt && left !== null) {
    const at = describeMoment(closesAt, classroom.timeZone, locale);
    return [t('limitCut', { minutes: left, at })];
  }
  const extra = minutes - (settings.minutes ?? 0);
  return [extra > 0 ? t('limitMore', { minutes, extra }) : t('limit', { minutes }), t('clock')];
}

/** In the reader's language, or in the other where the teacher wrote only that one. */
function Instructions({ assignment: { settings } }: { assignment: PupilAssignment }) {
  const t = useTranslations('learn.page');
  const locale = useLocale();
  const other = locale === 'en' ? 'ru' : 'en';
  const language = settings.instructions[locale] ? locale : other;
  const text = settings.instructions[language];
  if (!text) return null;
  return (
    <Card as="section" labelledBy="instructions">
      <h2 id="instructions" className="mb-3 text-heading">
        {t('instructions')}
      </h2>
      <p lang={language} className="whitespace-pre-line wrap-anywhere">
        {text}
      </p>
    </Card>
  );
}
