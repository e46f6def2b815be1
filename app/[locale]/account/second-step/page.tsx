import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '../../../../components/notice';
import { pageMetadata } from '../../../../components/page-metadata';
import { PageTitle } from '../../../../components/page-title';
import { Shell } from '../../../../components/shell';
import { Enrolment } from '../../../../features/factor/components/enrolment';
import { FactorForms } from '../../../../features/factor/components/factor-forms';
import { getSecondFactor } from '../../../../features/factor/queries';
import { enrolmentSchema } from '../../../../features/factor/schema';
import { getAccount } from '../../../../features/user/queries';
import { nextSchema, withNext } from '../../../../features/user/schema';
import { Link } from '../../../../i18n/navigation';
import { getViewer, requireTeacher } from '../../../../lib/session';
import { readTicket } from '../../../../lib/ticket';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const PATH = '/account/second-step';

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('account.factor')]);
  return pageMetadata({ locale, path: PATH, title: t('title'), listed: false });
}

/** A teacher's second step: set up, or changed. Open to one who must set it up before anything else. */
export default async function SecondStepPage({ searchParams }: Props) {
  const [locale, t, query, known] = await Promise.all([
    getLocale(),
    getTranslations('account'),
    searchParams,
    getViewer(),
  ]);
  const viewer = known?.role === 'teacher' ? known : await requireTeacher();
  const [factor, account, ticket] = await Promise.all([
    getSecondFactor(viewer),
    getAccount(viewer),
    readTicket('enrolment', enrolmentSchema, new Date()),
  ]);
  const next = nextSchema.parse(query.next) ?? '';
  const scan = ticket?.userId === viewer.id ? { ...ticket, email: account?.email ?? '' } : null;
  return (
    <Shell locale={locale} path={withNext(PATH, next)}>
      <PageTitle over={<Link href="/account">{t('page.title')}</Link>} lead={t('factor.lead')}>
        {t('factor.title')}
      </PageTitle>
      <div className="max-w-column space-y-10">
        {viewer.mustEnrol && <Notice>{t('factor.required')}</Notice>}
        {factor ? <FactorForms /> : <Enrolment scan={scan} next={next} />}
      </div>
    </Shell>
  );
}
