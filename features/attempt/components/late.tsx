import { useTranslations } from 'next-intl';
import { Notice } from '../../../components/notice';

/** For whoever has just sent something to an attempt that had ended. */
export function Late() {
  const t = useTranslations('attempt.late');
  return (
    <div className="mb-8">
      <Notice role="alert" tone="caution" title={t('title')}>
        <p>{t('text')}</p>
      </Notice>
    </div>
  );
}
