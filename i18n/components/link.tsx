'use client';

import NextLink from 'next/link';
import { useParams } from 'next/navigation';
import type { ComponentProps } from 'react';
import type { Locale } from '../../domain/vocabulary';
import { localizedHref } from '../href';

export type LinkProps = Omit<ComponentProps<typeof NextLink>, 'href' | 'prefetch'> & {
  /** Without its language: "/facts". */
  href: string;
  /** The language of the page that it leads to; else that of the page it is on. */
  locale?: Locale;
};

/**
 * A link within the site. Nothing is fetched beforehand: every page is made for whoever asks, so that of a page that may
 * never be opened the server would have most of the work.
 */
export function Link({ href, locale, ...rest }: LinkProps) {
  const here = useParams<{ locale: Locale }>()?.locale ?? 'en';
  return <NextLink href={localizedHref(href, locale ?? here)} prefetch={false} {...rest} />;
}
