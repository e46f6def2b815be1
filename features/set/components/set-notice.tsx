import { useTranslations } from 'next-intl';
import { Notice } from '../../../components/notice';
import { MoveFocus } from '../../attempt/components/move-focus';
import { readProblem } from '../schema';
import { sheetId } from './question-sheet';

export type Query = Readonly<Record<string, string | string[] | undefined>>;

const DONE = [
  'made',
  'swap',
  'replace',
  'remove',
  'up',
  'down',
  'weigh',
  'add',
  'fix',
  'redraw',
  'renew',
  'renamed',
  'sharing',
  'archived',
  'restored',
  'copied',
  'deleted',
] as const;

/** What came of the last form: why it was refused, or that it was done; the focus goes where it is seen. */
export function SetNotice({ query, when }: { query: Query; when: string }) {
  const t = useTranslations('set.done');
  const errors = useTranslations('errors');
  const problem = readProblem(query.problem);
  const done = DONE.find((each) => each === query.done);
  if (!problem && !done) return null;
  const number = Number(query.made ?? 0);
  const available = Number(query.available ?? 0);
  const at = typeof query.at === 'string' && !problem ? sheetId(query.at) : 'notice';
  return (
    <div id="notice" tabIndex={-1} className="mb-8 outline-none">
      {problem ? (
        <Notice role="alert" tone="caution">
          <p>{errors(problem, { available, fewer: available > 0 ? 'yes' : 'no' })}</p>
        </Notice>
      ) : (
        done && (
          <Notice role="status" tone="right">
            <p>
              {t(done)}
              {number > 0 && ` ${t('next', { number })}`}
            </p>
          </Notice>
        )
      )}
      <MoveFocus to={at} when={`${problem ?? done} ${at} ${when}`} />
    </div>
  );
}
