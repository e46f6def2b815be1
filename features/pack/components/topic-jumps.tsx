import { useTranslations } from 'next-intl';
import type { Reading } from './reading';

/** The topics of a long page, each a jump to its place on it. */
export function TopicJumps({ index, locale }: Reading) {
  const t = useTranslations('pack');
  return (
    <nav aria-label={t('topics')} className="no-print">
      <ul className="-mx-2.5 flex flex-wrap gap-x-1">
        {index.pack.topics.map(({ slug, title }) => (
          <li key={slug}>
            <a
              href={`#topic-${slug}`}
              className="group flex min-h-11 items-center rounded-control px-2.5"
            >
              <span className="link group-hover:decoration-2">{title[locale]}</span>
              <span className="ml-1.5 text-small text-soft tabular-nums">
                {index.factsOfTopic(slug).length}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
