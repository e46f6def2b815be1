import { useLocale, useTranslations } from 'next-intl';
import { Card } from '../../../components/card';
import type { PupilAssignment } from '../queries';

/** What a pupil should know before starting: the teacher's words, and the rules in plain ones. */
export function PupilRules({ assignment }: { assignment: PupilAssignment }) {
  const t = useTranslations('learn.page');
  const { settings, standing, minutes, allowed } = assignment;
  const { passMark: mark } = settings;
  const extra = (minutes ?? 0) - (settings.minutes ?? 0);
  const lines = [
    minutes === null
      ? t('noLimit')
      : extra > 0
        ? t('limitMore', { minutes, extra })
        : t('limit', { minutes }),
    ...(minutes === null ? [] : [t('clock')]),
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
