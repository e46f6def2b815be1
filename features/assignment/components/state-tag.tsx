import { useTranslations } from 'next-intl';
import { Tag, type TagTone } from '../../../components/tag';
import type { AssignmentState } from '../../../domain/assignment';

const TONES: Readonly<Record<AssignmentState, TagTone>> = {
  upcoming: 'caution',
  open: 'accent',
  closed: 'plain',
};

export function StateTag({ state, archived }: { state: AssignmentState; archived: boolean }) {
  const t = useTranslations('assignment.state');
  return (
    <Tag tone={TONES[state]} {...(state === 'upcoming' && { icon: 'clock' })}>
      {t(archived ? 'archived' : state)}
    </Tag>
  );
}
