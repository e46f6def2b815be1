import { useLocale, useTranslations } from 'next-intl';
import { clockText } from '../../../lib/zone';
import type { PupilAllowance } from '../queries';

/** How far a pupil has come, in a few words. */
export function useAllowanceNote() {
  const t = useTranslations('assignment.allowances');
  return ({ last }: PupilAllowance): string => {
    if (!last) return t('begun');
    return t(last.state === 'open' ? 'working' : 'over', { number: last.number });
  };
}

/** What a pupil has beyond the class, part by part. */
export function useAllowanceParts(zone: string) {
  const t = useTranslations('assignment.allowances');
  const locale = useLocale();
  return ({ allowance }: PupilAllowance): string[] => {
    if (!allowance) return [];
    const { extraMinutes, extraAttempts, closesAt } = allowance;
    return [
      ...(extraMinutes > 0 ? [t('extraMinutes', { count: extraMinutes })] : []),
      ...(extraAttempts > 0 ? [t('extraAttempts', { count: extraAttempts })] : []),
      ...(closesAt ? [t('ownClosing', { at: clockText(closesAt, zone, locale) })] : []),
    ];
  };
}
