import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { PageTitle } from '../../../components/page-title';
import { Link } from '../../../i18n/navigation';
import type { SetView } from '../queries';
import { RestoreForm } from './set-forms';

/** What a set is, and what to do with it next: assign it. */
export function SetHead({ set }: { set: SetView }) {
  const t = useTranslations('set');
  const { id, title, archivedAt, newest } = set;
  const { content, size, number, assigned, outdated } = newest;
  const points =
    content.manner === 'fixed' ? content.items.reduce((sum, { weight }) => sum + weight, 0) : size;
  return (
    <>
      <PageTitle over={<Link href="/teach/sets">{t('page.back')}</Link>}>{title}</PageTitle>
      <p className="-mt-4 mb-6 flex flex-wrap gap-x-4 gap-y-1 text-soft sm:-mt-8">
        <span>{t(`manner.${content.manner}`)}</span>
        <span>{t('size', { count: size })}</span>
        {points !== size && <span>{t('page.points', { points })}</span>}
        <span>{t('version', { number })}</span>
      </p>
      <p className="no-print mb-8 flex flex-wrap gap-3">
        {!archivedAt && (
          <ButtonLink href={`/teach/assignments/new?set=${id}`}>{t('page.assign')}</ButtonLink>
        )}
        <ButtonLink look="plain" href={`/teach/sets/${id}/edit`}>
          {t('page.settings')}
        </ButtonLink>
      </p>
      <div className="mb-8 space-y-4 empty:hidden">
        {archivedAt && (
          <Notice tone="caution">
            <p>{t('page.archived')}</p>
            <RestoreForm set={id} />
          </Notice>
        )}
        {!archivedAt && outdated && (
          <Notice title={t('page.outdated')}>
            <p>{t('page.outdated-text')}</p>
            <p>
              <Link href={`/teach/sets/${id}/renew`} className="link">
                {t('page.renew')}
              </Link>
            </p>
          </Notice>
        )}
        {!archivedAt && assigned > 0 && (
          <p className="text-small text-soft">{t('page.locked', { count: assigned })}</p>
        )}
      </div>
    </>
  );
}
