import type { Locale } from '../../../domain/vocabulary';
import { env } from '../../../lib/env';

/** Where a class is joined; without a language the site chooses the pupil's own. */
export const joinLink = (code: string): string => `${env.BASE_URL}/join/${code}`;

const LOCAL = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/** Whether an address is that of the machine itself, which no other device can open. */
export const isLocalAddress = (base: string): boolean => LOCAL.test(new URL(base).hostname);

/** Where a code is typed, as it is read aloud: without `https://`. */
export const joinAddress = (locale: Locale): string =>
  `${env.BASE_URL.replace(/^https?:\/\//, '')}/${locale}/join`;
