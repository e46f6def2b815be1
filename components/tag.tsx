import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export type TagTone = 'plain' | 'accent' | 'caution';

const tones: Record<TagTone, string> = {
  plain: 'border-line text-soft',
  accent: 'border-transparent bg-wash text-accent',
  caution: 'border-transparent bg-caution-wash text-caution',
};

export const Tag = ({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: TagTone;
  icon?: IconName;
  children: ReactNode;
}) => (
  <span
    className={`inline-flex items-center gap-1.5 rounded-full border px-2.5 py-0.5 text-small leading-5 font-medium ${tones[tone]}`}
  >
    {icon && <Icon name={icon} className="size-3.5" />}
    {children}
  </span>
);
