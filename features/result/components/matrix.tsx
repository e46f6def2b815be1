import { useTranslations } from 'next-intl';
import { PupilName } from '../../../components/pupil-name';
import { Scroll } from '../../../components/scroll';
import { namesakes } from '../../../domain/by-name';
import { type MatrixRow, matrixOf, type Sorting } from '../../../domain/result-matrix';
import type { ResultSheet } from '../../../domain/results';
import { Link } from '../../../i18n/navigation';
import { CellLegend, useCells } from './cell';
import { useFigureText } from './figure-value';
import { itemHref, pupilHref } from './hrefs';
import { SortHead } from './sort-head';

const sticky = 'sticky left-0 z-1 bg-surface px-3 text-start';

/** Pupils by questions. It scrolls within itself, by keys too; the names stay where they are. */
export function Matrix({
  sheet,
  sorting,
  facilities,
}: {
  sheet: ResultSheet;
  sorting: Sorting;
  /** What each question earned on average, by its id, where that is shown. */
  facilities: ReadonlyMap<string, number>;
}) {
  const t = useTranslations('results.matrix');
  const { percent } = useFigureText();
  const cell = useCells();
  const { assignment, questions } = sheet;
  const shared = namesakes(sheet.pupils);
  const attempts = assignment.settings.attempts > 1;
  const head = { sorting, assignment: assignment.id };
  return (
    <>
      <p className="mb-3 text-small text-soft">
        {attempts && `${t(`shown.${assignment.settings.counted}`)} `}
        {t('shown.only')}
      </p>
      <Scroll
        label={t('region')}
        className="scrolls-on as-wide-as-may rounded-card border border-line"
      >
        <table className="w-full border-collapse text-small">
          <caption className="sr-only">{t('caption')}</caption>
          <thead>
            <tr className="border-b border-edge text-soft">
              <SortHead {...head} column="name" name={t('pupil')} className={sticky} />
              <SortHead {...head} column="score" name={t('score')} className="px-2 text-end" />
              {questions.map(({ id, number, dropped }) => (
                <SortHead
                  key={id}
                  {...head}
                  column={number}
                  name={`${t('question', { number })}${dropped ? `, ${t('dropped')}` : ''}`}
                  short={dropped ? <s>{number}</s> : number}
                  className="px-1 text-center"
                />
              ))}
            </tr>
          </thead>
          <tbody className="[&_td]:border-b [&_td]:border-line [&_td]:px-1 [&_td]:py-1.5 [&_td]:text-center">
            {matrixOf(sheet, sorting).map((row) => (
              <tr key={row.pupil.membershipId}>
                <th
                  scope="row"
                  className={`${sticky} max-w-48 min-w-28 border-b border-line py-1 font-normal sm:min-w-40`}
                >
                  <Link
                    href={pupilHref(assignment.id, row.pupil.membershipId)}
                    className="link inline-flex min-h-6 items-center no-underline hover:underline"
                  >
                    {row.pupil.name === null ? (
                      t('former')
                    ) : (
                      <PupilName
                        name={row.pupil.name}
                        username={shared.has(row.pupil.name) ? row.pupil.username : null}
                      />
                    )}
                  </Link>
                </th>
                <td className="px-2! text-end! whitespace-nowrap tabular-nums">
                  <Score row={row} />
                </td>
                {questions.map(({ id }) =>
                  row.attempt ? cell(id, row.items.get(id)) : <td key={id} />,
                )}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="text-soft">
              <th scope="row" className={`${sticky} py-1.5 font-medium`}>
                {t('all')}
              </th>
              <td />
              {questions.map(({ id, number }) => {
                const share = facilities.get(id);
                const text = share === undefined ? '…' : percent(share);
                return (
                  <td key={id} className="px-1 py-1.5 text-center tabular-nums">
                    <Link
                      href={itemHref(assignment.id, id)}
                      aria-label={t('open', { number, share: text })}
                      className="link inline-flex min-h-6 min-w-6 items-center justify-center"
                    >
                      {text}
                    </Link>
                  </td>
                );
              })}
            </tr>
          </tfoot>
        </table>
      </Scroll>
      <CellLegend />
    </>
  );
}

/** The score that counts, and whether it passes; of nobody's first attempt, how far it is. */
function Score({ row: { pupil } }: { row: MatrixRow }) {
  const t = useTranslations('results.matrix');
  const { percent } = useFigureText();
  if (pupil.countedShare === null)
    return (
      <span className="text-soft">
        {t(pupil.attempts.length > 0 ? 'working' : pupil.closed ? 'absent' : 'waiting')}
      </span>
    );
  return (
    <>
      <span className="font-semibold">{percent(pupil.countedShare)}</span>
      {pupil.passed !== null && (
        <span className={`block ${pupil.passed ? 'text-correct' : 'text-wrong'}`}>
          {t(pupil.passed ? 'passed' : 'failed')}
        </span>
      )}
    </>
  );
}
