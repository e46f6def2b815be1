import { useTranslations } from 'next-intl';
import type { getOwnData } from '../queries';

type OwnData = NonNullable<Awaited<ReturnType<typeof getOwnData>>>;

/** What is stored about whoever asks, counted; what is not there is not named. */
export function DataSummary({ data }: { data: OwnData }) {
  const t = useTranslations('privacy.data');
  const answers = data.attempts.reduce((sum, each) => sum + each.answers.length, 0);
  const lines = [
    data.account && t('account', { name: data.account.name }),
    data.memberships.length > 0 && t('memberships', { count: data.memberships.length }),
    data.teaches.length > 0 && t('classes', { count: data.teaches.length }),
    data.sets.length > 0 && t('sets', { count: data.sets.length }),
    t('attempts', { count: data.attempts.length }),
    t('answers', { count: answers }),
    t('sessions', { count: data.sessions.length }),
  ];
  return (
    <ul className="list-disc space-y-1.5 pl-6">
      {lines.filter(Boolean).map((line) => (
        <li key={String(line)}>{line}</li>
      ))}
    </ul>
  );
}
