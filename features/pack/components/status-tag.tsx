import { useTranslations } from 'next-intl';
import type { IconName } from '../../../components/icon';
import { Tag, type TagTone } from '../../../components/tag';
import type { Status } from '../../../domain/vocabulary';

const looks: Record<Status, { tone: TagTone; icon?: IconName }> = {
  agreed: { tone: 'plain', icon: 'right' },
  refined: { tone: 'accent', icon: 'right' },
  disputed: { tone: 'caution', icon: 'caution' },
  dated: { tone: 'plain', icon: 'info' },
};

export function StatusTag({ status }: { status: Status }) {
  const t = useTranslations('statuses');
  return <Tag {...looks[status]}>{t(status)}</Tag>;
}
