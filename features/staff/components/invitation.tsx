import { getTranslations } from 'next-intl/server';
import { Button, ButtonLink } from '../../../components/button';
import { PageTitle } from '../../../components/page-title';
import type { Locale } from '../../../domain/vocabulary';
import { isTeacher, requireTeacher, type Viewer } from '../../../lib/session';
import { acceptClass } from '../actions';
import { getInvitation } from '../queries';

/** An invitation as whoever opened its link may see it: of which class it is, only its teacher learns. */
export async function Invitation({
  viewer: known,
  token,
  locale,
}: {
  viewer: Viewer | null;
  token: string;
  locale: Locale;
}) {
  const t = await getTranslations('classroom.co-teach');
  // One who must set up a second step first is led there, and back.
  const viewer = known?.mustEnrol ? await requireTeacher() : known;
  if (!isTeacher(viewer))
    return (
      <>
        <PageTitle lead={t('sign-in-text')}>{t('title')}</PageTitle>
        <p className="flex flex-wrap gap-3">
          <ButtonLink href={`/sign-in?next=/co-teach/${token}`}>{t('sign-in')}</ButtonLink>
          <ButtonLink look="plain" href={`/sign-up?next=/co-teach/${token}`}>
            {t('sign-up')}
          </ButtonLink>
        </p>
      </>
    );
  const invitation = token ? await getInvitation(viewer, token, new Date()) : null;
  if (!invitation)
    return (
      <>
        <PageTitle lead={t('dead')}>{t('dead-title')}</PageTitle>
        <ButtonLink href="/teach/classes">{t('to-classes')}</ButtonLink>
      </>
    );
  const { by, classroom } = invitation;
  return (
    <>
      <PageTitle lead={by ? t('lead', { by, name: classroom.name }) : t('lead-plain', classroom)}>
        {t('title')}
      </PageTitle>
      <form action={acceptClass} className="space-y-6">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="locale" value={locale} />
        <p>{t('text')}</p>
        <Button>{t('accept')}</Button>
      </form>
    </>
  );
}
