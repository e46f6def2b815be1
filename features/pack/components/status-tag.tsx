import { useTranslations } from 'next-intl';
import type { IconName } from '../../../components/icon';
import { Tag, type TagTone } from '../../../components/tag';
import type { Fact } from '../../../domain/fact';
import type { PackIndex } from '../../../domain/pack-index';
import type { Status } from '../../../domain/vocabulary';

/** As the domain has it, but where nothing can disagree: a fact that one claim alone speaks of. */
export type ShownStatus = Status | 'single';

export function shownStatus(index: PackIndex, fact: Fact): ShownStatus {
  const status = index.status(fact);
  return status === 'agreed' && fact.claims.length === 1 ? 'single' : status;
}

const looks: Record<ShownStatus, { tone: TagTone; icon?: IconName }> = {
  single: { tone: 'plain' },
  agreed: { tone: 'plain', icon: 'right' },
  refined: { tone: 'accent', icon: 'right' },
  disputed: { tone: 'caution', icon: 'caution' },
  dated: { tone: 'plain', icon: 'clock' },
};

export function StatusTag({ status }: { status: ShownStatus }) {
  const t = useTranslations('statuses');
  const own = useTranslations('pack');
  return <Tag {...looks[status]}>{status === 'single' ? own('oneSource') : t(status)}</Tag>;
}
