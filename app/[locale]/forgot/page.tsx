import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '../../../components/button';
import { pageMetadata } from '../../../components/page-metadata';
import { PageTitle } from '../../../components/page-title';
import { Shell } from '../../../components/shell';
import { ForgotForm } from '../../../features/user/components/forgot-form';
import { canMail } from '../../../lib/mail';

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('account.forgot')]);
  return pageMetadata({ locale, path: '/forgot', title: t('title'), listed: false });
}

/** What to do when signing in does not work, for pupils and for teachers. */
export default async function ForgotPage() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('account.forgot')]);
  return (
    <Shell locale={locale} path="/forgot">
      <PageTitle>{t('title')}</PageTitle>
      <div className="max-w-column space-y-10">
        <section className="space-y-4">
          <h2 className="text-heading">{t('pupils')}</h2>
          <p>{t('card')}</p>
          <p>{t('locked')}</p>
        </section>
        <section className="space-y-4">
          <h2 className="text-heading">{t('teachers')}</h2>
          <p>{canMail() ? t('lead') : t('noMail')}</p>
          {canMail() && <ForgotForm />}
        </section>
        <p>
          <ButtonLink look="quiet" className="-ml-5" href="/sign-in">
            {t('back')}
          </ButtonLink>
        </p>
      </div>
    </Shell>
  );
}
