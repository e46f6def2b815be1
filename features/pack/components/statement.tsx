import { disputesTime, type Fact } from '../../../domain/fact';
import { specOf } from '../../../domain/fact-kinds';
import type { Phrase } from '../../../domain/question';
import { askPhrase, statementsOf } from '../../../domain/statement';
import type { Reading } from './reading';

/** The source that a phrase is ascribed to, where sources disagree. */
const sourceOf = (phrase: Phrase) =>
  phrase.args.source?.type === 'source' ? phrase.args.source.slug : undefined;

/** A fact in one sentence; where sources disagree, a sentence for each value, with who gives it. */
export function Statement({ fact, index, render, locale }: Reading & { fact: Fact }) {
  const [first, ...more] = statementsOf(index, fact);
  if (!first) return null;
  if (more.length === 0) return render.phrase(first);
  return [first, ...more].map((phrase) => {
    const source = sourceOf(phrase);
    const text = render.phrase(phrase);
    return (
      <span key={text} className="block not-first:mt-2">
        {text}
        {source && (
          <span className="text-small text-soft"> — {index.source(source).title[locale]}</span>
        )}
      </span>
    );
  });
}

/** A fact as a heading: its sentence without the stop, or the question that its sources disagree on. */
export function headingOf({ index, render }: Reading, fact: Fact): string {
  const slot = disputesTime(fact) ? 'time' : 'count';
  const asked = index.status(fact) === 'disputed' && specOf(fact.kind).asks.includes(slot);
  if (asked) return render.phrase(askPhrase(index, fact, slot));
  return statementsOf(index, fact).map(render.phrase).join(' ').replace(/\.$/, '');
}
