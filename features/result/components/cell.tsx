import { useTranslations } from 'next-intl';
import { type CellMark, cellMark } from '../../../domain/result-matrix';
import type { ItemResult } from '../../../domain/results';

const looks: Record<CellMark, { sign: string; look: string }> = {
  right: { sign: '✓', look: 'bg-correct-wash text-correct' },
  part: { sign: '½', look: 'bg-caution-wash text-caution' },
  wrong: { sign: '✗', look: 'bg-wrong-wash text-wrong' },
  none: { sign: '–', look: 'text-soft' },
};

const box = 'inline-flex size-8 items-center justify-center rounded-control font-semibold';

/** Right, partly or wrong as a colour, a sign and, read aloud, a word; a star where the teacher marked it. */
export function Cell({ item }: { item: ItemResult | undefined }) {
  const t = useTranslations('results.matrix');
  if (!item) return <span className="sr-only">{t('mark.not-given')}</span>;
  const mark = cellMark(item);
  const dropped = item.share === null;
  const ruled = item.ruled && !dropped;
  return (
    <span className={`${box} ${dropped ? 'text-soft line-through' : looks[mark].look}`}>
      <span aria-hidden="true">
        {looks[mark].sign}
        {ruled && <sup>*</sup>}
      </span>
      <span className="sr-only">
        {t(`mark.${mark}`)}
        {dropped && `, ${t('dropped')}`}
        {ruled && `, ${t('ruled')}`}
      </span>
    </span>
  );
}

/** What the signs stand for, for those who see them. */
export function CellLegend() {
  const t = useTranslations('results.matrix');
  return (
    <ul aria-hidden="true" className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-small text-soft">
      {(Object.keys(looks) as CellMark[]).map((mark) => (
        <li key={mark} className="inline-flex items-center gap-1.5">
          <span className={`${box} size-6 ${looks[mark].look}`}>{looks[mark].sign}</span>
          {t(`mark.${mark}`)}
        </li>
      ))}
      <li>* {t('ruled')}</li>
    </ul>
  );
}
