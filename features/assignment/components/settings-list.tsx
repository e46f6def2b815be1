import { useTranslations } from 'next-intl';
import type { AssignmentSettings } from '../../../domain/assignment';

const COUNTED_RULE = {
  best: 'attemptsBest',
  last: 'attemptsLast',
  average: 'attemptsAverage',
} as const;

const shuffleRule = ({ shuffleQuestions, shuffleOptions }: AssignmentSettings) => {
  if (shuffleQuestions && shuffleOptions) return 'shuffleBoth';
  if (shuffleQuestions) return 'shuffleQuestions';
  return shuffleOptions ? 'shuffleOptions' : 'shuffleNone';
};

/** The settings of an assignment in plain words, for its teacher. */
export function SettingsList({ settings }: { settings: AssignmentSettings }) {
  const t = useTranslations('assignment.rules');
  const { attempts: count, minutes, passMark: mark } = settings;
  const lines = [
    count === 1 ? t('attempts', { count }) : t(COUNTED_RULE[settings.counted], { count }),
    minutes === null ? t('noLimit') : t('limit', { minutes }),
    t(settings.feedback),
    t(settings.language),
    t(shuffleRule(settings)),
    mark === null ? t('noPass') : t('pass', { mark }),
  ];
  return (
    <ul className="list-disc space-y-1.5 pl-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
