import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../../components/button';
import { Notice } from '../../../components/notice';

export type UnfinishedProps = { id: string; position: number; total: number };

/** The way back into a quiz that was left before its end. */
export function Unfinished({ id, position, total }: UnfinishedProps) {
  const t = useTranslations('home.open');
  return (
    <div className="mb-10">
      <Notice title={t('title')}>
        <p>{t('text', { position, total })}</p>
        <ButtonLink href={`/quiz/${id}/${position}`} className="mt-2">
          {t('continue')}
        </ButtonLink>
      </Notice>
    </div>
  );
}
