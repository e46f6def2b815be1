'use client';

import { useSyncExternalStore } from 'react';
import type { Locale } from '../domain/vocabulary';
import { momentText } from './moment';

const never = () => () => {};
const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A moment by the clock of whoever reads it; without scripts in UTC, since the server does not know where that is. */
export function LocalMoment({ at, locale }: { at: string; locale: Locale }) {
  const zone = useSyncExternalStore(never, ownZone, () => 'UTC');
  return <time dateTime={at}>{momentText(new Date(at), locale, zone)}</time>;
}
