import { useTranslations } from 'next-intl';
import { type CellMark, cellMark } from '../../../domain/result-matrix';
import type { ItemResult } from '../../../domain/results';

const MARKS: readonly CellMark[] = ['right', 'part', 'wrong', 'none'];

/**
 * Makes the cells of the table, a thousand of a class: right, partly or wrong as a colour and a sign, which the styles
 * draw, and as a word for reading aloud; a star where the teacher marked it. A function and no component: it is a fifth
 * of what the page costs.
 */
export function useCells() {
  const t = useTranslations('results.matrix');
  const words = Object.fromEntries(MARKS.map((mark) => [mark, t(`mark.${mark}`)]));
  const notes = { dropped: t('dropped'), ruled: t('ruled') };
  const notGiven = t('mark.not-given');
  return (key: string, item: ItemResult | undefined) => {
    if (!item) return makeCell(key, undefined, notGiven);
    const mark = cellMark(item);
    const [look, word] = [`mark mark-${mark}`, words[mark]];
    const note = item.share === null ? 'dropped' : item.ruled ? 'ruled' : null;
    return note
      ? makeCell(key, `${look} mark-${note}`, `${word}, ${notes[note]}`)
      : makeCell(key, look, word);
  };
}

const makeCell = (key: string, look: string | undefined, word: string | undefined) => (
  <td key={key} className={look}>
    <span className="sr-only">{word}</span>
  </td>
);

/** What the signs stand for, for those who see them. */
export function CellLegend() {
  const t = useTranslations('results.matrix');
  return (
    <ul aria-hidden="true" className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-small text-soft">
      {MARKS.map((mark) => (
        <li
          key={mark}
          className={`mark mark-${mark} inline-flex items-center gap-1.5 [--mark:1.5rem]`}
        >
          {t(`mark.${mark}`)}
        </li>
      ))}
      <li>* {t('ruled')}</li>
    </ul>
  );
}
