import { useTranslations } from 'next-intl';
import { Fold } from '../../../components/fold';
import { FEWEST } from '../../../domain/item-analysis';

/** Which figures wait for how many pupils, and why; and whom the figures are of. */
export function WithheldNote() {
  const t = useTranslations('results.withheld');
  return (
    <Fold label={t('open')}>
      <ul className="list-disc space-y-2 pl-5 text-small text-soft">
        <li>{t('first')}</li>
        <li>{t('pupils', { count: FEWEST.pupils })}</li>
        <li>{t('correlation', { count: FEWEST.correlation })}</li>
        <li>{t('alpha', { count: FEWEST.alpha, questions: FEWEST.alphaQuestions })}</li>
        <li>{t('options', { count: FEWEST.options })}</li>
        <li>{t('language', { count: FEWEST.language })}</li>
      </ul>
    </Fold>
  );
}
