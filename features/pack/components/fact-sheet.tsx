import { useTranslations } from 'next-intl';
import { PageTitle } from '../../../components/page-title';
import type { Fact } from '../../../domain/fact';
import { Link } from '../../../i18n/navigation';
import { AsOf } from './as-of';
import { ClaimList } from './claim-list';
import { EntityNames } from './entity-names';
import { type Reading, topicHref } from './reading';
import { headingOf } from './statement';
import { StatusTag, shownStatus } from './status-tag';

/** All that is known of one fact: what it states, how sure that is, who says what, who is named. */
export function FactSheet({ fact, ...reading }: Reading & { fact: Fact }) {
  const { index, locale } = reading;
  const t = useTranslations('pack');
  const status = shownStatus(index, fact);
  const topic = index.pack.topics.find(({ slug }) => slug === fact.topic);
  const entities = [...new Set(Object.values(fact.roles).flat())];
  return (
    <article>
      <PageTitle
        over={
          topic && (
            <Link href={topicHref(topic.slug)} className="link">
              {topic.title[locale]}
            </Link>
          )
        }
      >
        <span className="block text-[0.72em] leading-tight">{headingOf(reading, fact)}</span>
      </PageTitle>
      <div className="-mt-3 mb-12">
        {status !== 'single' && <StatusTag status={status} />}
        <p className="mt-2.5 max-w-column">{t(`status.${status}`)}</p>
      </div>
      <h2 className="mb-4 text-heading">{t('claims', { count: fact.claims.length })}</h2>
      <ClaimList fact={fact} {...reading} />
      {status === 'dated' && <AsOf fact={fact} {...reading} />}
      <h2 className="mt-12 mb-3 text-heading">{t('names')}</h2>
      <dl className="border-b border-line">
        {entities.map((slug) => (
          <EntityNames key={slug} entity={index.entity(slug)} {...reading} />
        ))}
      </dl>
    </article>
  );
}
