import { useTranslations } from 'next-intl';
import { Notice } from '../../../components/notice';
import { MoveFocus } from '../../attempt/components/move-focus';

const PROBLEMS = ['unclear-mark', 'no-reason', 'archived', 'still-open', 'already-ruled'] as const;

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What became of the change that led back here. */
export function RulingNotice({ query }: { query: Query }) {
  const t = useTranslations('ruling');
  const errors = useTranslations('errors');
  const problem = PROBLEMS.find((each) => each === query.problem);
  if (!problem && query.done !== 'ruled') return null;
  return (
    <div id="ruling" tabIndex={-1} className="mb-8 outline-none">
      <Notice role={problem ? 'alert' : 'status'} tone={problem ? 'caution' : 'right'}>
        <p>{problem ? errors(problem) : t('done')}</p>
      </Notice>
      <MoveFocus to="ruling" when={JSON.stringify(query)} />
    </div>
  );
}
