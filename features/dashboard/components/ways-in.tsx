import { useTranslations } from 'next-intl';
import { Link } from '../../../i18n/navigation';
import type { Viewer } from '../../../lib/session';

const WAYS = { join: '/join', teach: '/sign-up' } as const;

/** For whoever came with a code, or to teach: quiet, since most come to take a quiz. */
export function WaysIn({ viewer }: { viewer: Viewer | null }) {
  const t = useTranslations('teach.ways');
  if (viewer && !viewer.isAnonymous) return null;
  return (
    <ul className="mt-10 grid gap-4 sm:grid-cols-2">
      {(Object.keys(WAYS) as (keyof typeof WAYS)[]).map((way) => (
        <li key={way} className="border-t border-line pt-4">
          <p className="text-soft">{t(`${way}.text`)}</p>
          <Link href={WAYS[way]} className="link inline-flex min-h-11 items-center font-semibold">
            {t(`${way}.go`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
