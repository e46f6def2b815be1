import { redirect as lead } from 'next/navigation';
import type { Locale } from '../domain/vocabulary';
import { localizedHref } from './href';

export { Link } from './components/link';

/** Leads to a page that is named without its language. */
export function redirect({ href, locale }: { href: string; locale: Locale }): never {
  lead(localizedHref(href, locale));
}
