import { getTranslations } from 'next-intl/server';
import { dayText } from '../../../components/moment';
import type { Locale } from '../../../domain/vocabulary';
import type { Teacher } from '../../../lib/session';
import { Section } from '../../classroom/components/section';
import type { ClassroomPage } from '../../classroom/queries';
import { withdraw } from '../actions';
import { listInvitations, listStaff } from '../queries';
import { InviteForm } from './invite-form';
import { RowForm } from './row-form';
import { StaffList } from './staff-list';

/** Who teaches the class; for its owner, also who is invited to. */
export async function StaffSection({
  viewer,
  classroom,
  locale,
}: {
  viewer: Teacher;
  classroom: ClassroomPage;
  locale: Locale;
}) {
  const [t, staff, invitations] = await Promise.all([
    getTranslations('classroom.settings'),
    listStaff(viewer, classroom.id),
    listInvitations(viewer, classroom.id, new Date()),
  ]);
  const isOwner = classroom.role === 'owner';
  const target = { classroom: classroom.id, locale };
  return (
    <Section id="staff" title={t('staff')}>
      <p className="max-w-column text-soft">{t('staff-text')}</p>
      <StaffList staff={staff} isOwner={isOwner} {...target} />
      {invitations.length > 0 && (
        <div>
          <h3 className="font-semibold">{t('pending')}</h3>
          <ul className="divide-y divide-line">
            {invitations.map(({ id, email, expiresAt }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2">
                <p className="min-w-0 wrap-anywhere">
                  {email}{' '}
                  <span className="text-small text-soft">
                    {t('until', { date: dayText(expiresAt, locale) })}
                  </span>
                </p>
                <RowForm
                  action={withdraw}
                  row={id}
                  label={t('withdraw-of', { email: email ?? '' })}
                  {...target}
                >
                  {t('withdraw')}
                </RowForm>
              </li>
            ))}
          </ul>
        </div>
      )}
      {isOwner && !classroom.archivedAt && (
        <div className="space-y-3 pt-2">
          <h3 className="font-semibold">{t('invite')}</h3>
          <InviteForm
            {...target}
            texts={{ email: t('invite-email'), submit: t('invite-submit'), link: t('link') }}
          />
        </div>
      )}
    </Section>
  );
}
