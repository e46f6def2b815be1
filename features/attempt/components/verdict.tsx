import { useTranslations } from 'next-intl';
import { Icon, type IconName } from '../../../components/icon';
import { isSaid } from '../../../domain/unread';
import type { GradedItem } from '../queries';

export type VerdictName = 'right' | 'part' | 'wrong' | 'none' | 'dropped';

type Judged = Pick<GradedItem, 'share' | 'response' | 'unread' | 'ruled'>;

/** An unanswered question that a teacher has marked is no longer one without an answer. */
export function verdictOf({ share, ruled, ...said }: Judged): VerdictName {
  if (share === null) return 'dropped';
  if (!isSaid(said) && !ruled) return 'none';
  return share >= 1 ? 'right' : share > 0 ? 'part' : 'wrong';
}

const looks: Record<VerdictName, { icon: IconName; box: string; text: string }> = {
  right: { icon: 'right', box: 'border-correct bg-correct-wash', text: 'text-correct' },
  part: { icon: 'part', box: 'border-caution bg-caution-wash', text: 'text-caution' },
  wrong: { icon: 'wrong', box: 'border-wrong bg-wrong-wash', text: 'text-wrong' },
  none: { icon: 'info', box: 'border-edge bg-surface', text: 'text-soft' },
  dropped: { icon: 'info', box: 'border-edge bg-surface', text: 'text-soft' },
};

/** Right, partly or wrong, as a sign and a word. Used inside a heading. */
export function Verdict({ item }: { item: GradedItem }) {
  const t = useTranslations('quiz.verdict');
  const points = useTranslations('attempt');
  const verdict = verdictOf(item);
  const { icon, text } = looks[verdict];
  const earned = Math.round(item.points * 100) / 100;
  return (
    <span className={`flex flex-wrap items-center gap-x-2.5 ${text}`}>
      <Icon name={icon} className="size-6" />
      {t(verdict)}
      {(verdict === 'part' || item.max > 1) && (
        <span className="font-normal tabular-nums">
          {points('points-of', { points: earned, max: item.max })}
        </span>
      )}
      {item.ruled && verdict !== 'dropped' && <span className="font-normal">{t('ruled')}</span>}
    </span>
  );
}

export const verdictBox = (item: GradedItem) =>
  `rounded-control border border-l-4 px-4 py-3.5 ${looks[verdictOf(item)].box}`;
