import { createTranslator } from 'next-intl';
import { type Card, normalizePassphrase } from '../../../domain/card';
import type { Locale } from '../../../domain/vocabulary';
import { interfaceMessages } from '../../../i18n/catalogue';
import { env } from '../../../lib/env';
import { makeQr, type Qr } from '../../classroom/format/qr';

/** Cards with every word that is printed on them, in the language of the cards. */
export type Sheet = {
  readonly locale: Locale;
  readonly site: string;
  readonly classroom: string;
  /** Without `https://`: it is typed from paper. */
  readonly address: string;
  readonly labels: { readonly username: string; readonly passphrase: string; readonly at: string };
  readonly cards: readonly (Card & { readonly qr: Qr; readonly qrLabel: string })[];
};

/** The QR code holds the passphrase after the `#`, which no browser sends anywhere. */
const signInLink = ({ username, passphrase }: Card, locale: Locale) =>
  `${env.BASE_URL}/${locale}/sign-in?username=${encodeURIComponent(username)}#${encodeURIComponent(normalizePassphrase(passphrase))}`;

export function makeSheet(cards: readonly Card[], classroom: string, locale: Locale): Sheet {
  const messages = interfaceMessages(locale);
  const t = createTranslator({ locale, messages, namespace: 'classroom.card' });
  const site = createTranslator({ locale, messages, namespace: 'site' });
  return {
    locale,
    site: site('name'),
    classroom,
    address: env.BASE_URL.replace(/^https?:\/\//, ''),
    labels: { username: t('username'), passphrase: t('passphrase'), at: t('at') },
    cards: cards.map((card) => ({
      ...card,
      qr: makeQr(signInLink(card, locale), 'L'),
      qrLabel: t('qr', { username: card.username }),
    })),
  };
}
