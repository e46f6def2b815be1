import { useTranslations } from 'next-intl';
import { Notice } from '../../../components/notice';
import { env } from '../../../lib/env';
import { isLocalAddress } from '../format/link';

/** Says, on the screen alone, that what is printed and scanned here leads to no other device. */
export function LocalAddress() {
  const t = useTranslations('classroom.local');
  if (!isLocalAddress(env.BASE_URL)) return null;
  return (
    <div className="mb-8 max-w-column print:hidden">
      <Notice tone="caution" title={t('title')}>
        <p>{t('text', { address: env.BASE_URL })}</p>
      </Notice>
    </div>
  );
}
