import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { PageTitle } from '../../../components/page-title';
import type { Locale } from '../../../domain/vocabulary';
import { Link } from '../../../i18n/navigation';
import type { Viewer } from '../../../lib/session';
import { sheetTexts } from '../../roster/components/texts';
import { getJoining } from '../queries';
import { JoinForm } from './join-form';

type Props = {
  viewer: Viewer | null;
  classroom: { id: string; name: string };
  code: string;
  locale: Locale;
};

/** A class that can be joined, for whoever looks at it. */
export async function Joining({ viewer, classroom, code, locale }: Props) {
  const t = await getTranslations('join');
  if (viewer?.role === 'teacher')
    return (
      <>
        <PageTitle over={<span>{t('title')}</span>}>{classroom.name}</PageTitle>
        <Notice>
          <p>{t('teacher')}</p>
        </Notice>
        <p className="mt-6">
          <ButtonLink href="/teach/classes">{t('to-classes')}</ButtonLink>
        </p>
      </>
    );
  const { name, member } = viewer
    ? await getJoining(viewer, classroom.id)
    : { name: null, member: false };
  const texts = {
    name: t('name'),
    nameHint: t('name-hint'),
    keep: t('keep'),
    keepNote: t('keep-note'),
    submit: t(name ? 'submit-as' : 'submit'),
    joining: t('joining'),
    as: t('as', { name: name ?? '' }),
    cardTitle: t('card-title'),
    done: t('done'),
    tasks: t('tasks'),
    joined: t('joined-lead'),
    sheet: { ...(await sheetTexts()), keep: t('card-lead') },
  };
  return (
    <>
      <PageTitle over={<span>{t('title')}</span>}>{classroom.name}</PageTitle>
      <JoinForm code={code} locale={locale} member={member} known={name !== null} texts={texts}>
        <div className="mb-6 max-w-column space-y-2">
          <p>{t('class-lead')}</p>
          {viewer?.isAnonymous && <p>{t('history')}</p>}
          {!name && (
            <p>
              {t('have-card')}{' '}
              <Link href={`/sign-in?next=/join/${code}`} className="link">
                {t('sign-in')}
              </Link>
            </p>
          )}
        </div>
      </JoinForm>
    </>
  );
}
