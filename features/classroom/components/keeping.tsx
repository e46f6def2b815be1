import { useTranslations } from 'next-intl';
import { Button, ButtonLink, buttonClass } from '../../../components/button';
import type { Locale } from '../../../domain/vocabulary';
import { archiveClass } from '../actions';
import type { ClassroomPage } from '../queries';
import { Section } from './section';

/** What becomes of a class: a copy to keep, the archive, the end. */
export function Keeping({ classroom, locale }: { classroom: ClassroomPage; locale: Locale }) {
  const t = useTranslations('classroom.settings');
  const { id, archivedAt, role } = classroom;
  return (
    <>
      <Section id="export" title={t('export')}>
        <p className="max-w-column text-soft">{t('export-text')}</p>
        <a href={`/api/classes/${id}/export`} download className={buttonClass('plain')}>
          {t('export-link')}
        </a>
      </Section>
      {role === 'owner' && (
        <>
          <Section id="archive" title={t('archive')}>
            <p className="max-w-column text-soft">{t('archive-text')}</p>
            <form action={archiveClass}>
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="classroom" value={id} />
              <Button look="plain" name="intent" value={archivedAt ? 'restore' : 'archive'}>
                {t(archivedAt ? 'restore-confirm' : 'archive-confirm')}
              </Button>
            </form>
          </Section>
          <Section id="delete" title={t('delete')}>
            <ButtonLink look="plain" href={`/teach/classes/${id}/delete`}>
              {t('delete-link')}
            </ButtonLink>
          </Section>
        </>
      )}
    </>
  );
}
