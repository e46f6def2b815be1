import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import { hasLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { SiteProvider } from '../../components/frame';
import { CATALOGUES } from '../../i18n/catalogue';
import { routing } from '../../i18n/routing';
import { env } from '../../lib/env';
import { FONT_FILES } from './fonts';
import '../globals.css';

type Params = { params: Promise<{ locale: string }> };

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f9f7' },
    { media: '(prefers-color-scheme: dark)', color: '#101615' },
  ],
};

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return {};
  const { name, title, description } = CATALOGUES[locale].site;
  return {
    metadataBase: new URL(env.BASE_URL),
    applicationName: name,
    title: { default: name, template: title.replace('{page}', '%s') },
    description,
    twitter: { card: 'summary_large_image' },
  };
}

export default async function RootLayout({ params, children }: Params & { children: ReactNode }) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  for (const file of FONT_FILES[locale]) {
    preload(file, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
  return (
    <html lang={locale}>
      <body>
        <SiteProvider locale={locale} texts={CATALOGUES[locale].site}>
          {children}
        </SiteProvider>
      </body>
    </html>
  );
}
