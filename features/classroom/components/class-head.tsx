import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { PageTitle } from '../../../components/page-title';
import type { Locale } from '../../../domain/vocabulary';
import { Link } from '../../../i18n/navigation';
import { zoneName } from '../../../lib/zone';
import type { ClassroomPage } from '../queries';

/** The name of a class, its clock, and whether it is still in use. */
export function ClassHead({ classroom, locale }: { classroom: ClassroomPage; locale: Locale }) {
  const t = useTranslations('classroom.page');
  const list = useTranslations('classroom.list');
  const { id, name, timeZone, archivedAt, role } = classroom;
  return (
    <>
      <PageTitle over={<Link href="/teach/classes">{list('title')}</Link>}>{name}</PageTitle>
      <div className="-mt-6 mb-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 sm:-mt-9">
        <p className="text-soft">{t('zone', { zone: zoneName(timeZone, locale, new Date()) })}</p>
        <ButtonLink look="quiet" href={`/teach/classes/${id}/settings`} className="-mx-5">
          {t('settings')}
        </ButtonLink>
      </div>
      {archivedAt && (
        <div className="mb-8">
          <Notice tone="caution">
            <p>
              {t('archived')} {t(role === 'owner' ? 'restore' : 'restore-owner')}
            </p>
          </Notice>
        </div>
      )}
    </>
  );
}
