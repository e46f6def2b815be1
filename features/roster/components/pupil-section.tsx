import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../../components/button';
import { Notice } from '../../../components/notice';
import type { Locale } from '../../../domain/vocabulary';
import type { PupilRow } from '../queries';
import { PupilTable } from './pupil-table';

/** Who is in the class, and the way to add more. */
export function PupilSection({
  classroom,
  pupils,
  locale,
}: {
  classroom: { id: string; timeZone: string; archivedAt: Date | null };
  pupils: readonly PupilRow[];
  locale: Locale;
}) {
  const t = useTranslations('classroom.pupils');
  const title = useTranslations('classroom.page')('pupils');
  const left = pupils.filter((pupil) => pupil.left).length;
  const count = pupils.length - left;
  const frozen = classroom.archivedAt !== null;
  return (
    <section aria-labelledby="pupils" className="space-y-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="pupils" className="text-heading">
          {count > 0 ? t('count', { count }) : title}
        </h2>
        {!frozen && (
          <ButtonLink look="plain" href={`/teach/classes/${classroom.id}/roster`}>
            {t('add')}
          </ButtonLink>
        )}
      </div>
      {count > 0 ? (
        <PupilTable
          classroom={classroom.id}
          pupils={pupils}
          timeZone={classroom.timeZone}
          locale={locale}
          frozen={frozen}
        />
      ) : (
        <Notice>
          <p>{t(frozen ? 'empty-archived' : 'empty')}</p>
        </Notice>
      )}
      {left > 0 && <p className="text-small text-soft">{t('left', { count: left })}</p>}
    </section>
  );
}
