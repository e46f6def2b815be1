import { Icon } from '../../../components/icon';
import type { Topic } from '../../../domain/fact';
import { Link } from '../../../i18n/navigation';
import { factHref, type Reading } from './reading';
import { Statement } from './statement';
import { StatusTag } from './status-tag';

/** One topic with its facts, each a way to its sources. */
export function TopicSection({ topic, ...reading }: Reading & { topic: Topic }) {
  const { index, locale } = reading;
  return (
    <section aria-labelledby={`topic-${topic.slug}`} className="mt-14 first:mt-0">
      <h2 id={`topic-${topic.slug}`} className="scroll-mt-6 text-heading">
        {topic.title[locale]}
      </h2>
      <p className="mt-1.5 text-soft">{topic.summary[locale]}</p>
      <ul className="mt-4 border-t border-line">
        {index.factsOfTopic(topic.slug).map((fact) => (
          <li key={fact.slug} className="border-b border-line">
            <Link
              href={factHref(fact.slug)}
              className="group -mx-3 flex items-center gap-4 rounded-control px-3 py-3.5 no-underline hover:bg-wash"
            >
              <span className="flex-1">
                <span className="block">
                  <Statement fact={fact} {...reading} />
                </span>
                <span className="mt-2 block">
                  <StatusTag status={index.status(fact)} />
                </span>
              </span>
              <Icon name="forward" className="size-4.5 text-soft group-hover:text-accent" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
