import { useTranslations } from 'next-intl';
import type { IconName } from '../../../components/icon';
import { Tag, type TagTone } from '../../../components/tag';
import type { Fact } from '../../../domain/fact';
import type { PackIndex } from '../../../domain/pack-index';
import type { Status } from '../../../domain/vocabulary';

/** As the domain has it, but for one source alone: it can disagree with itself only. */
export type ShownStatus = Status | 'single' | 'divided';

export function shownStatus(index: PackIndex, fact: Fact): ShownStatus {
  const status = index.status(fact);
  const alone = new Set(fact.claims.map(({ source }) => source)).size === 1;
  if (status === 'disputed') return alone ? 'divided' : status;
  return status === 'agreed' && fact.claims.length === 1 ? 'single' : status;
}

const looks: Record<ShownStatus, { tone: TagTone; icon?: IconName }> = {
  single: { tone: 'plain' },
  agreed: { tone: 'plain', icon: 'right' },
  refined: { tone: 'accent', icon: 'right' },
  disputed: { tone: 'caution', icon: 'caution' },
  divided: { tone: 'caution', icon: 'caution' },
  dated: { tone: 'plain', icon: 'clock' },
};

export function StatusTag({ status }: { status: ShownStatus }) {
  const t = useTranslations('statuses');
  return <Tag {...looks[status]}>{t(status)}</Tag>;
}
