import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '../domain/vocabulary';
import { Link } from '../i18n/navigation';
import { LanguageSwitch, type SwitchTarget } from './language-switch';
import { Mark } from './logo';

const SECTIONS = { quiz: '/', facts: '/facts', progress: '/progress' } as const;
export type Section = keyof typeof SECTIONS;

/** `<Shell locale={locale} path="/facts">` on most pages; `form="…"` instead of `path` on a page with an
 * unsent answer, where the language switch must carry it along. */
export type ShellProps = {
  locale: Locale;
  /** The part of the site that the page belongs to; it is marked in the navigation. */
  section?: Section;
  children: ReactNode;
} & SwitchTarget;

/** What stands around every page: the way in, the parts of the site, the other language. */
export function Shell({ locale, section, children, ...target }: ShellProps) {
  const t = useTranslations('site');
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only no-print focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:rounded-control focus:bg-accent focus:px-4 focus:py-3 focus:text-on-accent"
      >
        {t('skip')}
      </a>
      <header className="mx-auto flex w-full max-w-page flex-wrap items-center gap-x-6 px-4 pt-4 sm:px-8 sm:pt-6">
        <Link href="/" className="flex min-h-11 items-center gap-2.5 rounded-control no-underline">
          <Mark />
          <span className="text-[1.375rem] font-bold tracking-tight">{t('name')}</span>
        </Link>
        <nav
          aria-label={t('sections')}
          className="no-print order-last -mx-2.5 w-[calc(100%+1.25rem)] sm:order-none sm:mx-0 sm:w-auto sm:flex-1"
        >
          <ul className="flex">
            {(Object.keys(SECTIONS) as Section[]).map((name) => (
              <li key={name}>
                <Link
                  href={SECTIONS[name]}
                  aria-current={
                    name === section && (target.path === SECTIONS[name] ? 'page' : 'true')
                  }
                  className="flex min-h-11 items-center rounded-control px-2.5 text-soft no-underline hover:text-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=true]:font-semibold aria-[current=true]:text-ink sm:px-3"
                >
                  {t(`section.${name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="-mr-2.5 ml-auto sm:-mr-3">
          <LanguageSwitch locale={locale} {...target} />
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-page flex-1 px-4 pt-8 pb-16 outline-none sm:px-8 sm:pt-14 sm:pb-24"
      >
        {children}
      </main>
      <footer className="no-print mx-auto w-full max-w-page px-4 pb-8 sm:px-8">
        <p className="border-t border-line pt-5 text-small text-soft">{t('foot')}</p>
      </footer>
    </div>
  );
}
