'use client';

import type { ReactNode } from 'react';
import type { Locale, UserRole } from '../domain/vocabulary';
import { Link } from '../i18n/navigation';
import { ButtonLink } from './button';
import { LanguageSwitch, type SwitchTarget } from './language-switch';
import { Mark } from './logo';
import { Offline } from './offline';
import { PageTitle } from './page-title';
import { SignOut } from './sign-out';
import { type Site, SiteContext, useSite } from './site';

const SECTIONS = {
  teach: '/teach',
  learn: '/learn',
  quiz: '/',
  facts: '/facts',
  progress: '/progress',
} as const;
export type Section = keyof typeof SECTIONS;

/** The parts of the site by who is there: a pupil finds what is assigned first, a teacher what they assign. */
const PARTS: Readonly<Record<UserRole, readonly Section[]>> = {
  visitor: ['quiz', 'facts', 'progress'],
  pupil: ['learn', 'quiz', 'facts', 'progress'],
  teacher: ['teach', 'quiz', 'facts', 'progress'],
};

export type FrameProps = {
  locale: Locale;
  /** The part of the site that the page belongs to; it is marked in the navigation. */
  section?: Section;
  children: ReactNode;
} & SwitchTarget;

/** For the layout. It stands in this file so that what is sent for a frame is sent once, for whatever is within. */
export const SiteProvider = ({ children, ...site }: Site & { children: ReactNode }) => (
  <SiteContext value={site}>
    {children}
    <Offline text={site.texts.offline} />
  </SiteContext>
);

// So narrow that the parts of the site, and the way out, stand in one line on a telephone in Russian.
const quiet = 'flex min-h-11 items-center rounded-control px-1.75 sm:px-3';
const offer = `${quiet} no-print link text-small decoration-transparent hover:decoration-current`;

/**
 * What stands around every page: the way in, the parts of the site, the other language. A client component, because the
 * same stands around an error, and because as a server component it would travel twice with every page: as markup, and
 * as data for the browser.
 */
export function Frame({
  locale,
  section,
  who,
  children,
  ...target
}: FrameProps & { who: UserRole }) {
  const { texts } = useSite();
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only no-print focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:rounded-control focus:bg-accent focus:px-4 focus:py-3 focus:text-on-accent"
      >
        {texts.skip}
      </a>
      <header className="mx-auto flex w-full max-w-page flex-wrap items-center px-4 pt-4 sm:px-8 sm:pt-6">
        <Link
          href="/"
          className="flex min-h-11 items-center gap-2.5 rounded-control no-underline sm:mr-3"
        >
          <Mark />
          <span className="text-[1.375rem] font-bold tracking-tight">{texts.name}</span>
        </Link>
        <nav
          aria-label={texts.sections}
          className="no-print order-1 -mx-1.75 grow basis-2/3 sm:order-none sm:mx-0 sm:basis-0"
        >
          <ul className="flex">
            {PARTS[who].map((name) => (
              <li key={name}>
                <Link
                  href={SECTIONS[name]}
                  aria-current={
                    name === section && (target.path === SECTIONS[name] ? 'page' : 'true')
                  }
                  className={`${quiet} text-soft no-underline hover:text-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=true]:font-semibold aria-[current=true]:text-ink`}
                >
                  {texts.section[name]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Link
          href={who === 'visitor' ? '/sign-in' : '/account'}
          className={`${offer} ml-auto sm:ml-0`}
        >
          {who === 'visitor' ? texts.signIn : texts.account}
        </Link>
        {who !== 'visitor' && <SignOut locale={locale} className={offer} />}
        <div className="-mr-2.5 sm:-mr-3">
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
        <div className="flex flex-wrap items-center justify-between gap-x-6 border-t border-line pt-3 text-small text-soft">
          <p className="py-2">{texts.foot}</p>
          <Link href="/privacy" className="link flex min-h-11 items-center">
            {texts.privacy}
          </Link>
        </div>
      </footer>
    </div>
  );
}

/**
 * What is shown in place of a page that is not there. It travels with every page, so as a name only, and stands in this
 * file so that it is no file more to be fetched.
 */
export function Missing({ who }: { who: UserRole }) {
  const { locale, texts } = useSite();
  const { title, text, home, facts, progress, account } = texts.missing;
  const [before, link, after] = account.split(/<\/?link>/);
  return (
    <Frame who={who} locale={locale} path="/">
      <PageTitle over="404" lead={text}>
        {title}
      </PageTitle>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href="/">{home}</ButtonLink>
        <ButtonLink look="plain" href="/facts">
          {facts}
        </ButtonLink>
        <ButtonLink look="plain" href="/progress">
          {progress}
        </ButtonLink>
      </p>
      {who === 'visitor' && (
        <p className="mt-8 text-soft">
          {before}
          <Link href="/sign-in" className="link">
            {link}
          </Link>
          {after}
        </p>
      )}
    </Frame>
  );
}
