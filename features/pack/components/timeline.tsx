import { chronologyOf, type Dated } from '../../../domain/chronology';
import { specOf } from '../../../domain/fact-kinds';
import { eventPhrase } from '../../../domain/statement';
import { precisionOf } from '../../../domain/time';
import { Link } from '../../../i18n/navigation';
import { factHref, type Reading } from './reading';
import { StatusTag, shownStatus } from './status-tag';

/** The dated facts of a pack, year by year, along a road with a milestone at each year. */
export function Timeline(reading: Reading) {
  return (
    <ol className="relative before:absolute before:inset-y-3 before:left-[0.6875rem] before:w-0.5 before:bg-edge sm:before:left-[5.9375rem]">
      {chronologyOf(reading.index).map(({ year, facts }) => (
        <li key={year} className="relative pb-9 pl-10 last:pb-0 sm:pl-32">
          <Milestone />
          <h2 className="text-heading tabular-nums sm:absolute sm:top-0 sm:left-0 ">{year}</h2>
          <ul className="sm:-mt-1.5">
            {facts.map((dated) => (
              <Entry key={dated.fact.slug} {...dated} {...reading} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

const Milestone = () => (
  <svg
    aria-hidden="true"
    viewBox="0 0 24 32"
    className="absolute top-0 left-0 h-8 w-6 sm:left-[5.25rem]"
  >
    <path d="M0 0h24v32H0Z" className="fill-paper" />
    <path d="M6 8.5 12 3l6 5.5V30H6Z" className="fill-accent" />
    <path d="M6 20 18 12.8v5.4L6 25.4Z" className="fill-paper" />
  </svg>
);

function Entry({ fact, time, index, render }: Reading & Dated) {
  const status = shownStatus(index, fact);
  const hasEvent = specOf(fact.kind).time !== 'none';
  return (
    <li>
      <Link
        href={factHref(fact.slug)}
        className="-mx-3 block rounded-control px-3 py-2 no-underline hover:bg-wash"
      >
        {precisionOf(time) !== 'year' && (
          <time dateTime={isoOf(time)} className="block text-small text-soft">
            {render.time(time)}
          </time>
        )}
        <span className="block">
          {hasEvent && render.option({ type: 'phrase', phrase: eventPhrase(fact) })}
        </span>
        {(status === 'disputed' || status === 'divided') && (
          <span className="mt-1 block">
            <StatusTag status={status} />
          </span>
        )}
      </Link>
    </li>
  );
}

/** HTML knows no intervals: of a range, its first day. */
const isoOf = (time: string) => time.split('/')[0];
