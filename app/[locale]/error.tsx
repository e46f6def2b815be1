'use client';

import { usePathname } from 'next/navigation';
import { Button, ButtonLink } from '../../components/button';
import { Frame } from '../../components/frame';
import { PageTitle } from '../../components/page-title';
import { useSite } from '../../components/site';
import { AWAY } from '../../lib/away';

type Broken = { error: Error & { digest?: string }; retry: () => void };

/** A fault of ours while a page was made, or a database that is away: for that one has only to wait. */
export default function ErrorPage({ error, retry }: Broken) {
  const { locale, texts } = useSite();
  const { broken } = texts;
  const path = usePathname().slice(`/${locale}`.length) || '/';
  const away = error.digest === AWAY;
  const title = away ? broken['away-title'] : broken.title;
  return (
    <Frame who="visitor" locale={locale} path={path}>
      <title>{title}</title>
      <PageTitle over={away ? '503' : '500'} lead={away ? broken.away : broken.text}>
        {title}
      </PageTitle>
      <p className="flex flex-wrap gap-3">
        <Button type="button" onClick={() => retry()}>
          {broken.retry}
        </Button>
        <ButtonLink look="plain" href="/">
          {broken.home}
        </ButtonLink>
      </p>
      {error.digest && !away && (
        <p className="mt-8 text-small text-soft">{broken.code.replace('{code}', error.digest)}</p>
      )}
    </Frame>
  );
}
