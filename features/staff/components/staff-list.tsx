import { useTranslations } from 'next-intl';
import { Fold } from '../../../components/fold';
import { Tag } from '../../../components/tag';
import type { Locale } from '../../../domain/vocabulary';
import { handOverClass, leaveClass, removeTeacher } from '../actions';
import type { Colleague } from '../queries';
import { RowForm } from './row-form';

/** Who teaches a class, with what the viewer may change about it. */
export function StaffList({
  staff,
  classroom,
  locale,
  isOwner,
}: {
  staff: readonly Colleague[];
  classroom: string;
  locale: Locale;
  isOwner: boolean;
}) {
  const t = useTranslations('classroom.settings');
  return (
    <ul className="divide-y divide-line border-y border-line">
      {staff.map(({ id, name, email, role, self }) => (
        <li key={id} className="space-y-2 py-3">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p className="min-w-0 wrap-anywhere">
              {name}
              {self && <span className="text-soft"> ({t('you')})</span>}
              <span className="block text-small text-soft">{email}</span>
            </p>
            <Tag tone={role === 'owner' ? 'accent' : 'plain'}>{t(role)}</Tag>
          </div>
          {isOwner && !self && (
            <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
              <RowForm
                action={removeTeacher}
                look="plain"
                label={t('remove-of', { name })}
                {...{ locale, classroom, row: id }}
              >
                {t('remove')}
              </RowForm>
              <Fold label={t('hand-over')}>
                <p className="mb-4">{t('hand-over-text', { name })}</p>
                <RowForm action={handOverClass} {...{ locale, classroom, row: id }}>
                  {t('hand-over-confirm')}
                </RowForm>
              </Fold>
            </div>
          )}
          {self && role === 'co-teacher' && (
            <Fold label={t('leave')}>
              <p className="mb-4">{t('leave-text')}</p>
              <RowForm action={leaveClass} {...{ locale, classroom }}>
                {t('leave-confirm')}
              </RowForm>
            </Fold>
          )}
        </li>
      ))}
    </ul>
  );
}
