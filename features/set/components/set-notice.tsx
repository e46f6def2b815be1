import { useTranslations } from 'next-intl';
import { Notice } from '../../../components/notice';
import type { SetContent } from '../../../domain/set';
import { MoveFocus } from '../../attempt/components/move-focus';
import { readProblem } from '../schema';
import { NOTICE, sheetId } from './question-sheet';

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

/** The question that the notice is of, and where it is read; null for one of the whole set. */
export function noticeAt({ problem, at }: Query, content: SetContent): string | null {
  const questions = content.manner === 'fixed' ? content.items.map(({ question }) => question) : [];
  return (!problem && questions.find(({ id }) => id === at)?.id) || null;
}

/** What came of the last form: why it was refused, or that it was done; the focus goes where it is seen. */
export function SetNotice({
  query,
  when,
  at = null,
}: {
  query: Query;
  when: string;
  at?: string | null;
}) {
  const t = useTranslations('set.done');
  const errors = useTranslations('errors');
  const problem = readProblem(query.problem);
  const done = DONE.find((each) => each === query.done);
  if (!problem && !done) return null;
  const number = Number(query.made ?? 0);
  const available = Number(query.available ?? 0);
  const to = at === null ? NOTICE : sheetId(at);
  return (
    <div id={NOTICE} tabIndex={-1} className="mb-8 outline-none">
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
      <MoveFocus to={to} when={`${problem ?? done} ${to} ${when}`} />
    </div>
  );
}
