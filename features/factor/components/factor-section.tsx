import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '../../../components/button';
import { dayText } from '../../../components/moment';
import type { Viewer } from '../../../lib/session';
import { AccountSection } from '../../user/components/account-section';
import { getSecondFactor } from '../queries';

/** On the account's page: whether the sign-in takes a second step, and the way to change it. */
export async function FactorSection({ viewer }: { viewer: Viewer }) {
  const [locale, t, factor] = await Promise.all([
    getLocale(),
    getTranslations('account.factor'),
    getSecondFactor(viewer),
  ]);
  return (
    <AccountSection id="second-step" title={t('title')}>
      <p>
        {factor
          ? `${t('account.on', { since: dayText(factor.since, locale) })} ${t('account.left', { count: factor.codesLeft })}.`
          : t('account.off')}
      </p>
      <ButtonLink look="plain" href="/account/second-step">
        {t(factor ? 'account.change' : 'account.set')}
      </ButtonLink>
    </AccountSection>
  );
}
