import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export type NoticeTone = 'info' | 'right' | 'part' | 'wrong' | 'caution';

const tones: Record<NoticeTone, { box: string; mark: string; icon: IconName }> = {
  info: { box: 'bg-wash border-accent', mark: 'text-accent', icon: 'info' },
  right: { box: 'bg-correct-wash border-correct', mark: 'text-correct', icon: 'right' },
  part: { box: 'bg-caution-wash border-caution', mark: 'text-caution', icon: 'part' },
  wrong: { box: 'bg-wrong-wash border-wrong', mark: 'text-wrong', icon: 'wrong' },
  caution: { box: 'bg-caution-wash border-caution', mark: 'text-caution', icon: 'caution' },
};

export type NoticeProps = {
  tone?: NoticeTone;
  title?: ReactNode;
  /** `alert` for what a form just refused, `status` for what just happened; none for standing text. */
  role?: 'alert' | 'status';
  id?: string;
  children?: ReactNode;
};

export const Notice = ({ tone = 'info', title, role, id, children }: NoticeProps) => {
  const { box, mark, icon } = tones[tone];
  return (
    <div
      id={id}
      role={role}
      className={`keep flex gap-3 rounded-control border border-l-4 px-4 py-3.5 ${box}`}
    >
      <Icon name={icon} className={`mt-0.5 size-6 ${mark}`} />
      <div className="min-w-0 flex-1 space-y-1.5">
        {title && <p className={`font-semibold ${mark}`}>{title}</p>}
        {children}
      </div>
    </div>
  );
};
