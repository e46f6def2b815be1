'use client';

import type { UserRole } from '../domain/vocabulary';
import { Link } from '../i18n/navigation';
import { ButtonLink } from './button';
import { Frame } from './frame';
import { PageTitle } from './page-title';
import { useSite } from './site';

/** What is shown in place of a page that is not there. In the browser: it travels with every page, so as a name only. */
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
