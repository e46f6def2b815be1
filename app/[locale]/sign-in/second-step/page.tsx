import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../components/page-metadata';
import { PageTitle } from '../../../../components/page-title';
import { Shell } from '../../../../components/shell';
import { CodeForm } from '../../../../features/factor/components/code-form';
import { pendingSchema } from '../../../../features/user/schema';
import { readTicket } from '../../../../lib/ticket';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const PATH = '/sign-in/second-step';

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('account.factor.step')]);
  return pageMetadata({ locale, path: PATH, title: t('title'), listed: false });
}

/** The second step of a sign-in, for whoever has just given the right password. */
export default async function SecondStepPage({ searchParams }: Props) {
  const [locale, t, { by }, pending] = await Promise.all([
    getLocale(),
    getTranslations('account.factor.step'),
    searchParams,
    readTicket('second_step', pendingSchema, new Date()),
  ]);
  if (!pending) redirect(`/${locale}/sign-in`);
  const byRecovery = by === 'recovery';
  const { login, next } = pending;
  return (
    <Shell locale={locale} path={`${PATH}${byRecovery ? '?by=recovery' : ''}`}>
      <PageTitle
        over={<span>{t('as', { login })}</span>}
        lead={t(byRecovery ? 'recoveryLead' : 'lead')}
      >
        {t('title')}
      </PageTitle>
      <CodeForm byRecovery={byRecovery} next={next} />
    </Shell>
  );
}
