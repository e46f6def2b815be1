import { createTranslator } from 'next-intl';
import { momentText } from '../../../components/moment';
import { LOCALES, type Locale } from '../../../domain/vocabulary';
import { CATALOGUES } from '../../../i18n/catalogue';
import { env } from '../../../lib/env';
import type { Letter } from '../../../lib/mail';
import type { Owner } from '../../../lib/reauth';

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

/** What the owner of an account is told of; keys under `account.letter.notice`. */
export type Notice = Exclude<keyof (typeof CATALOGUES)['en']['account']['letter']['notice'], 'end'>;

/** In which language somebody is written to who is not at the site: the one they came in last. */
export const languageOf = ({ locale }: Pick<Owner, 'locale'>): Locale =>
  LOCALES.find((each) => each === locale) ?? LOCALES[0];

/**
 * Tells the owner of an account how its sign-in was changed, and what to do if it was not them. The only link is to the
 * page for a forgotten password: whoever reads the letter can do no more than anybody.
 */
export function makeNotice(what: Notice, owner: Owner, at: Date): Letter {
  const locale = languageOf(owner);
  const messages = CATALOGUES[locale];
  const t = createTranslator({ locale, messages, namespace: 'account.letter' });
  const said = t(`notice.${what}.text`, { when: momentText(at, locale, 'UTC') });
  const text = [t('hello'), said, t('notice.end'), linkTo(locale, '/forgot'), t('foot')];
  return { to: owner.email, subject: t(`notice.${what}.subject`), text: `${text.join('\n\n')}\n` };
}
