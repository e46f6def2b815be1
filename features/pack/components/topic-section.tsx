import { Icon } from '../../../components/icon';
import type { Fact, Topic } from '../../../domain/fact';
import { Link } from '../../../i18n/navigation';
import { factHref, type Reading } from './reading';
import { Statement } from './statement';
import { StatusTag, shownStatus } from './status-tag';

/** One topic with its facts, each a way to its sources. */
export function TopicSection({ topic, ...reading }: Reading & { topic: Topic }) {
  const { index, locale } = reading;
  return (
    <section aria-labelledby={`topic-${topic.slug}`} className="mt-14">
      <h2 id={`topic-${topic.slug}`} className="scroll-mt-6 text-heading">
        {topic.title[locale]}
      </h2>
      <p className="mt-1.5 max-w-column text-soft">{topic.summary[locale]}</p>
      <ul className="mt-4 border-t border-line">
        {index.factsOfTopic(topic.slug).map((fact) => (
          <FactLine key={fact.slug} fact={fact} {...reading} />
        ))}
      </ul>
    </section>
  );
}

/** The usual case, one source and no more to say of it, goes without a tag. */
function FactLine({ fact, ...reading }: Reading & { fact: Fact }) {
  const status = shownStatus(reading.index, fact);
  return (
    <li className="border-b border-line">
      <Link
        href={factHref(fact.slug)}
        className="group -mx-3 flex items-center gap-4 rounded-control px-3 py-3 no-underline hover:bg-wash"
      >
        <span className="flex-1 sm:flex sm:items-baseline sm:gap-4">
          <span className="block flex-1">
            <Statement fact={fact} {...reading} />
          </span>
          {status !== 'single' && (
            <span className="mt-1.5 block shrink-0 sm:mt-0">
              <StatusTag status={status} />
            </span>
          )}
        </span>
        <Icon name="forward" className="no-print size-4.5 text-soft group-hover:text-accent" />
      </Link>
    </li>
  );
}
