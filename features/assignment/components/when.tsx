import { useLocale } from 'next-intl';
import { clockText, describeMoment } from '../../../lib/zone';

/** A moment by the clock of the class; `plain` without saying whose clock it is. */
export function When({ at, zone, plain = false }: { at: Date; zone: string; plain?: boolean }) {
  const locale = useLocale();
  const text = plain ? clockText(at, zone, locale) : describeMoment(at, zone, locale);
  return <time dateTime={at.toISOString()}>{text}</time>;
}
