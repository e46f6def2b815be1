import { useLocale, useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { inGroups } from '../../../lib/totp';
import { keepRecoveryCodes } from '../actions';
import { TakeAlong } from './take-along';

type Props = { codes: readonly string[]; email: string; next: string };

/** Recovery codes, to be taken along; on paper they stand alone under whose they are. */
export function RecoveryCodes({ codes, email, next }: Props) {
  const [locale, t] = [useLocale(), useTranslations('account.factor.codes')];
  const shown = codes.map(inGroups);
  return (
    <div className="max-w-column space-y-6">
      <div className="no-print">
        <Notice tone="caution">
          <p>{t('once')}</p>
        </Notice>
      </div>
      <p className="font-semibold wrap-anywhere">{t('list', { email })}</p>
      <ol
        translate="no"
        className="list-decimal space-y-2 rounded-card border border-line bg-surface py-5 pr-5 pl-12 tabular-nums select-all"
      >
        {shown.map((code) => (
          <li key={code} className="pl-2 font-semibold tracking-wide text-balance">
            {code}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-3">
        <TakeAlong
          text={shown.join('\n')}
          texts={{ print: t('print'), copy: t('copy'), copied: t('copied') }}
        />
        <form action={keepRecoveryCodes}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="next" value={next} />
          <Button>{t('done')}</Button>
        </form>
      </div>
    </div>
  );
}
