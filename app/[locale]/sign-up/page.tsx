import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '../../../components/button';
import { pageMetadata } from '../../../components/page-metadata';
import { PageTitle } from '../../../components/page-title';
import { Shell } from '../../../components/shell';
import { NoSignUp } from '../../../features/user/components/no-sign-up';
import { SignUpForm } from '../../../features/user/components/sign-up-form';
import { getPublicInvitation } from '../../../features/user/queries';
import { nextSchema, tokenSchema, withNext } from '../../../features/user/schema';
import { env } from '../../../lib/env';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('account.signUp')]);
  return pageMetadata({ locale, path: '/sign-up', title: t('title'), listed: false });
}

/** A teacher's account: for anybody, for whoever has a link, or for nobody, as the site is set. */
export default async function SignUpPage({ searchParams }: Props) {
  const [locale, t, { invitation: given, next: asked }] = await Promise.all([
    getLocale(),
    getTranslations('account.signUp'),
    searchParams,
  ]);
  const token = tokenSchema.safeParse(given).data;
  const next = nextSchema.parse(asked);
  const invitation = token ? await getPublicInvitation(token, new Date()) : null;
  const mode = env.TEACHER_SIGNUP;
  const isOpen = mode !== 'closed' && (invitation !== null || (mode === 'open' && !given));
  return (
    <Shell
      locale={locale}
      path={withNext(token ? `/sign-up?invitation=${token}` : '/sign-up', next)}
    >
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {isOpen ? (
        <SignUpForm
          invitation={invitation && { token: token ?? '', email: invitation.email }}
          next={next ?? ''}
        />
      ) : (
        <NoSignUp mode={mode} />
      )}
      <p className="mt-8">
        <ButtonLink look="quiet" className="-ml-5" href={withNext('/sign-in', next)}>
          {t('signIn')}
        </ButtonLink>
      </p>
    </Shell>
  );
}
