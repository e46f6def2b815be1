import { disputesTime, type Fact } from '../../../domain/fact';
import { specOf } from '../../../domain/fact-kinds';
import { askPhrase, statementsOf } from '../../../domain/statement';
import type { Reading } from './reading';

/** A fact in one sentence; where sources disagree, a sentence for each value, which says who gives it. */
export function Statement({ fact, index, render }: Reading & { fact: Fact }) {
  const texts = statementsOf(index, fact).map(render.phrase);
  if (texts.length === 1) return texts[0];
  return texts.map((text) => (
    <span key={text} className="block not-first:mt-2">
      {text}
    </span>
  ));
}

/** A fact as a heading: its sentence without the stop, or the question that its sources disagree on. */
export function headingOf({ index, render }: Reading, fact: Fact): string {
  const slot = disputesTime(fact) ? 'time' : 'count';
  const asked = index.status(fact) === 'disputed' && specOf(fact.kind).asks.includes(slot);
  if (asked) return render.phrase(askPhrase(index, fact, slot));
  return statementsOf(index, fact).map(render.phrase).join(' ').replace(/\.$/, '');
}
