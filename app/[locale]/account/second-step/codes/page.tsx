import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '../../../../../components/notice';
import { pageMetadata } from '../../../../../components/page-metadata';
import { PageTitle } from '../../../../../components/page-title';
import { Shell } from '../../../../../components/shell';
import { RecoveryCodes } from '../../../../../features/factor/components/recovery-codes';
import { recoverySchema } from '../../../../../features/factor/schema';
import { getAccount } from '../../../../../features/user/queries';
import { nextSchema, withNext } from '../../../../../features/user/schema';
import { Link } from '../../../../../i18n/navigation';
import { requireTeacher } from '../../../../../lib/session';
import { readTicket } from '../../../../../lib/ticket';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const PATH = '/account/second-step/codes';

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('account.factor.codes')]);
  return pageMetadata({ locale, path: PATH, title: t('title'), listed: false });
}

/** Recovery codes that were just made; afterwards, where to make others. */
export default async function RecoveryCodesPage({ searchParams }: Props) {
  const [locale, t, query, viewer] = await Promise.all([
    getLocale(),
    getTranslations('account.factor.codes'),
    searchParams,
    requireTeacher(),
  ]);
  const [account, ticket] = await Promise.all([
    getAccount(viewer),
    readTicket('recovery', recoverySchema, new Date()),
  ]);
  const codes = ticket?.userId === viewer.id ? ticket.codes : null;
  const next = nextSchema.parse(query.next) ?? '';
  return (
    <Shell locale={locale} path={withNext(PATH, next)}>
      <PageTitle over={<Link href="/account/second-step">{t('back')}</Link>} lead={t('lead')}>
        {t('title')}
      </PageTitle>
      {codes ? (
        <RecoveryCodes codes={codes} email={account?.email ?? ''} next={next} />
      ) : (
        <Notice>
          <p>{t('gone')}</p>
          <Link className="link" href={withNext('/account/second-step', next)}>
            {t('renew')}
          </Link>
        </Notice>
      )}
    </Shell>
  );
}
