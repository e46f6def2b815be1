import { useTranslations } from 'next-intl';
import { Notice } from '../../../components/notice';
import { MoveFocus } from '../../attempt/components/move-focus';

type Query = Readonly<Record<string, string | string[] | undefined>>;

const SAID = [
  'assigned',
  'saved',
  'archived',
  'restored',
  'results',
  'allowed',
  'withdrawn',
  'reopened',
] as const;

const PROBLEMS = [
  'already-answered',
  'unsure-delete',
  'unclear-allowance',
  'nobody-chosen',
  'nothing-allowed',
  'closes-before-opens',
  'no-such-time',
  'unreadable-time',
  'nothing-to-reopen',
  'reopen-needs-minutes',
  'not-open-yet',
  'assignment-closed',
  'no-attempts-left',
] as const;

/** What came of the form that led here: that it was done, or why not. */
export function Said({ query, open = false }: { query: Query; open?: boolean }) {
  const t = useTranslations('assignment.said');
  const errors = useTranslations('errors');
  const said = SAID.find((each) => each === query.said);
  const problem = PROBLEMS.find((each) => each === query.problem);
  const twice = [query.twice].flat();
  if (!said && !problem) return null;
  return (
    <div id="said" tabIndex={-1} className="mb-8 space-y-3 outline-none">
      {problem ? (
        <Notice role="alert" tone="caution">
          <p>{errors(problem)}</p>
        </Notice>
      ) : (
        said && (
          <Notice role="status" tone="right">
            <p>
              {t(said === 'assigned' && open ? 'assignedOpen' : said)}
              {query.moved === 'yes' && ` ${t('moved')}`}
            </p>
            {twice.includes('opens') && <p>{t('twiceOpens')}</p>}
            {twice.includes('closes') && <p>{t('twiceCloses')}</p>}
          </Notice>
        )
      )}
      <MoveFocus to="said" when={JSON.stringify(query)} />
    </div>
  );
}
