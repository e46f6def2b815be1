import type { Locale } from '../../../domain/vocabulary';
import { env } from '../../../lib/env';

/** Where a class is joined; without a language the site chooses the pupil's own. */
export const joinLink = (code: string): string => `${env.BASE_URL}/join/${code}`;

/** Where a code is typed, as it is read aloud: without `https://`. */
export const joinAddress = (locale: Locale): string =>
  `${env.BASE_URL.replace(/^https?:\/\//, '')}/${locale}/join`;
