import { useTranslations } from 'next-intl';
import { Notice } from '../../../components/notice';
import type { SignupMode } from '../../../lib/env';

/** Why there is no form: accounts are the operator's to make, or the invitation cannot be used. */
export function NoSignUp({ mode }: { mode: SignupMode }) {
  const t = useTranslations('account.signUp');
  const spent = useTranslations('account.spent');
  const [title, text] =
    mode === 'closed'
      ? [t('closedTitle'), t('closed')]
      : mode === 'invite'
        ? [t('inviteTitle'), t('invite')]
        : [spent('title'), spent('text')];
  return (
    <div className="max-w-column">
      <Notice tone="caution" title={title}>
        <p>{text}</p>
      </Notice>
    </div>
  );
}
