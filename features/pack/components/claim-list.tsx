import { useTranslations } from 'next-intl';
import { Card } from '../../../components/card';
import type { Fact } from '../../../domain/fact';
import { claimPhrase } from '../../../domain/statement';
import { Link } from '../../../i18n/navigation';
import { type Reading, sourceHref } from './reading';

/** What each source says of a fact, at the value and the precision that it gives. */
export function ClaimList({ fact, index, locale, render }: Reading & { fact: Fact }) {
  const t = useTranslations('pack');
  return (
    <ul className="space-y-4">
      {fact.claims.map((claim) => (
        <Card as="li" key={`${claim.source} ${claim.paragraph} ${claim.statement} ${claim.count}`}>
          <p className="-mt-3 text-small text-soft">
            <Link
              href={sourceHref(claim.source)}
              className="link inline-flex min-h-11 items-center font-medium"
            >
              {index.source(claim.source).title[locale]}
            </Link>
            , {t('paragraph', { number: claim.paragraph })}
          </p>
          <p>{render.phrase(claimPhrase(index, fact, claim))}</p>
          {claim.note && <p className="mt-3 border-l-2 border-edge pl-3">{claim.note[locale]}</p>}
        </Card>
      ))}
    </ul>
  );
}
