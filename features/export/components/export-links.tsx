import { useLocale, useTranslations } from 'next-intl';
import { buttonClass } from '../../../components/button';
import { TABLES } from '../format/table';

/** The results of an assignment to take along: a workbook, or one table as text. */
export function ExportLinks({ assignment }: { assignment: string }) {
  const [t, locale] = [useTranslations('exports'), useLocale()];
  const at = `/api/assignments/${assignment}`;
  return (
    <section aria-labelledby="export" className="no-print">
      <h2 id="export" className="text-heading">
        {t('title')}
      </h2>
      <p className="mt-2 mb-4 text-soft">{t('note')}</p>
      <div className="flex flex-wrap gap-3">
        <a href={`${at}/xlsx?locale=${locale}`} download className={buttonClass('plain')}>
          {t('xlsx')}
        </a>
        {TABLES.map((table) => (
          <a
            key={table}
            href={`${at}/csv/${table}?locale=${locale}`}
            download
            className={buttonClass('quiet')}
          >
            {t('csv', { table: t(table) })}
          </a>
        ))}
      </div>
    </section>
  );
}
