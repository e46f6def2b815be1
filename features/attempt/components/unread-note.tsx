import { useTranslations } from 'next-intl';
import { Notice } from '../../../components/notice';

/** Before an attempt is sent in: so many of its answers cannot be read. */
export function UnreadNote({ count }: { count: number }) {
  const t = useTranslations('attempt');
  if (count === 0) return null;
  return (
    <div className="mb-8">
      <Notice tone="caution">
        <p>{t('unread', { count })}</p>
      </Notice>
    </div>
  );
}
