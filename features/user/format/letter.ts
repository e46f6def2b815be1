import { createTranslator } from 'next-intl';
import type { Locale } from '../../../domain/vocabulary';
import { CATALOGUES } from '../../../i18n/catalogue';
import { env } from '../../../lib/env';
import type { Letter } from '../../../lib/mail';

/** `known` goes to an address that has an account when somebody signs up with it again. */
export type LetterKind = 'confirm' | 'known' | 'reset' | 'invite';

/** An address of this site, as it is mailed or printed. */
export const linkTo = (locale: Locale, path: string): string => `${env.BASE_URL}/${locale}${path}`;

/** A letter in plain text. The link stands on a line of its own, so that every program makes it one. */
export function makeLetter(kind: LetterKind, locale: Locale, to: string, path: string): Letter {
  const messages = CATALOGUES[locale];
  const t = createTranslator({ locale, messages, namespace: 'account.letter' });
  const text = [t('hello'), t(`${kind}.text`), linkTo(locale, path), t(`${kind}.end`), t('foot')];
  return { to, subject: t(`${kind}.subject`), text: `${text.join('\n\n')}\n` };
}
