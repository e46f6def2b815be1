import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Table } from '../../../components/table';
import type { Keep } from '../../../domain/retention';
import { Link } from '../../../i18n/navigation';

const WHO = ['visitors', 'pupils', 'teachers'] as const;

/** What is stored about whom, why, who sees it and for how long: the days are those of this server. */
export function PrivacyText({ keep }: { keep: Keep }) {
  const t = useTranslations('privacy');
  const days = (count: number) => t('days', { count });
  const kept = [
    { key: 'visitor', days: days(keep.visitors) },
    { key: 'pupil', days: days(keep.pupils) },
    { key: 'class', days: days(keep.archived) },
    { key: 'teacher', days: t('keep.untilDeleted') },
  ] as const;
  return (
    <div className="max-w-column space-y-10">
      <Section title={t('stored.title')}>
        <dl className="space-y-4">
          {WHO.map((who) => (
            <div key={who}>
              <dt className="font-semibold">{t(`stored.${who}.title`)}</dt>
              <dd>{t(`stored.${who}.text`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t('why.title')}>
        <p>{t('why.text')}</p>
      </Section>
      <Section title={t('seen.title')}>
        <p>{t('seen.text')}</p>
        <p>{t('seen.others')}</p>
      </Section>
      <Section title={t('keep.title')}>
        <Table
          caption={t('keep.title')}
          columns={[
            { key: 'what', label: t('keep.what') },
            { key: 'long', label: t('keep.long'), figures: true },
          ]}
          rows={kept.map(({ key, days: long }) => ({ key, cells: [t(`keep.${key}`), long] }))}
        />
        <p>{t('keep.figures')}</p>
      </Section>
      <Section title={t('cookies.title')}>
        <p>{t('cookies.text')}</p>
      </Section>
      <Section title={t('yours.title')}>
        <p>
          {t.rich('yours.text', {
            data: (words) => (
              <Link href="/account/data" className="link">
                {words}
              </Link>
            ),
          })}
        </p>
      </Section>
    </div>
  );
}

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="space-y-3">
    <h2 className="text-heading">{title}</h2>
    {children}
  </section>
);
