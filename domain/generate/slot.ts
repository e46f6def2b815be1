// Questions about one slot of one fact: when, who, where, how many. Single choice against proved values,
// and the typed date and number, which are asked only where the pack leaves the slot one answer.
import { canAsk, type Distractor, FEWEST_DISTRACTORS, findDistractors } from '../distractor';
import { countsOf, type Fact, timeOf, timesOf } from '../fact';
import { type Slot, specOf } from '../fact-kinds';
import { completeList, countsOver } from '../list';
import type { PackIndex } from '../pack-index';
import { judge, type SlotValue, statementOf, withSlot } from '../proof';
import type { OptionContent } from '../question';
import { askPhrase } from '../statement';
import { breadth, precisionOf, type Time, within } from '../time';
import { asserted, type Template, toOptions } from './template';

const MOST_DISTRACTORS = 3;
/** A count larger than this is chosen, not typed: nobody should have to remember its last digit. */
const LARGEST_TYPED = 50;
const LONGEST_TYPED_RANGE = 10;

const calm = (index: PackIndex, fact: Fact) => index.status(fact) !== 'disputed';

function contentOf(slot: Slot, value: SlotValue, at?: Time): OptionContent {
  if (typeof value === 'number') return { type: 'count', count: value };
  if (typeof value === 'string') return { type: 'time', time: value };
  return { type: 'entity', slug: value[0] as string, ...(at && slot !== 'level' && { at }) };
}

function slotValueOf(fact: Fact, slot: Slot, source?: string): SlotValue | undefined {
  if (slot === 'time') return timeOf(fact);
  if (slot === 'count') return countsOf(fact, source)[0];
  return fact.roles[slot];
}

function choose(slots: (fact: Fact) => readonly Slot[], name: string): Template {
  return {
    name,
    kind: 'single',
    variants: (index, fact) =>
      calm(index, fact) ? slots(fact).filter((slot) => canAsk(fact, slot)) : [],
    make: (index, fact, variant, random) => {
      const slot = variant as Slot;
      const value = slotValueOf(fact, slot);
      const said = statementOf(index, fact);
      if (value === undefined || judge(index, said).truth !== 'true') return null;
      const wrong = findDistractors(index, said, slot, MOST_DISTRACTORS, random);
      if (wrong.length < FEWEST_DISTRACTORS) return null;
      const options = toOptions(choicesOf(fact, slot, value, wrong), random);
      const among = slot === 'time' && isYear(value) && !settlesTime(index, fact);
      const stem = askPhrase(index, fact, slot);
      return {
        stem: among ? { ...stem, key: stem.key.replace('.ask.', '.ask-among.') } : stem,
        options,
        key: keyOf(options),
        because: [fact],
      };
    },
  };
}

/** Where there may be several right years, the stem asks which of those offered is one. */
const isYear = (value: SlotValue) => typeof value === 'string' && precisionOf(value) === 'year';

function choicesOf(fact: Fact, slot: Slot, value: SlotValue, wrong: readonly Distractor[]) {
  const at = timeOf(fact);
  return [
    { content: contentOf(slot, value, at), correct: true, proof: asserted(fact) },
    ...wrong.map((each) => ({
      content: contentOf(slot, each.value, at),
      correct: false,
      proof: each.proof,
    })),
  ];
}

const keyOf = (options: ReturnType<typeof toOptions>) =>
  ({ kind: 'single', option: options.find(({ correct }) => correct)?.id ?? '' }) as const;

export const when = choose(() => ['time'], 'when');

export const howMany = choose(() => ['count'], 'how-many');

/** The entity in one of the roles: who, where, which. */
export const which = choose(
  (fact) => specOf(fact.kind).asks.filter((slot) => slot !== 'time' && slot !== 'count'),
  'which',
);

/** A disputed count, asked by what one source says; only of a source that does not dispute itself. */
export const according: Template = {
  name: 'according',
  kind: 'single',
  variants: (index, fact) =>
    !calm(index, fact) && canAsk(fact, 'count')
      ? [...new Set(fact.claims.map(({ source }) => source))].filter(
          (source) => countsOf(fact, source).length === 1,
        )
      : [],
  make: (index, fact, source, random) => {
    const count = countsOf(fact, source)[0];
    if (count === undefined) return null;
    const said = withSlot(statementOf(index, fact), 'count', count);
    const wrong = findDistractors(index, said, 'count', MOST_DISTRACTORS, random, { source });
    if (wrong.length < FEWEST_DISTRACTORS) return null;
    const options = toOptions(choicesOf(fact, 'count', count, wrong), random);
    const stem = askPhrase(index, fact, 'count', source);
    return { stem, options, key: keyOf(options), because: [fact] };
  },
};

/** True where, for the roles a fact shows, the pack leaves room for no second time. */
export function settlesTime(index: PackIndex, fact: Fact): boolean {
  if (!timeOf(fact)) return false;
  if (specOf(fact.kind).rules.some(({ slot }) => slot === 'time')) return true;
  return countsOver(index, fact.roles).some((count) => {
    const members = completeList(index, count);
    if (!members?.includes(fact)) return false;
    const { time: _time, ...open } = statementOf(index, fact);
    return members.every(
      (visit) =>
        visit === fact || judge(index, { ...open, time: timeOf(visit) as Time }).truth === 'false',
    );
  });
}

export const date: Template = {
  name: 'date',
  kind: 'date',
  variants: (_index, fact) => {
    const time = timeOf(fact);
    if (!time || !canAsk(fact, 'time')) return [];
    const precision = precisionOf(time);
    const typed =
      precision === 'range' ? breadth(time) <= LONGEST_TYPED_RANGE : precision !== 'annual';
    return typed ? [''] : [];
  },
  make: (index, fact) => {
    if (!settlesTime(index, fact)) return null;
    const times = timesOf(fact);
    const accepted = times.filter((a) => !times.some((b) => b !== a && within(b, a)));
    return {
      stem: askPhrase(index, fact, 'time'),
      key: { kind: 'date', accepted },
      because: [fact],
    };
  },
};

/** A typed count; where sources differ, each of their counts is accepted, and the stem says so. */
export const count: Template = {
  name: 'count',
  kind: 'number',
  variants: (_index, fact) =>
    canAsk(fact, 'count') && countsOf(fact).every((n) => n <= LARGEST_TYPED) ? [''] : [],
  make: (index, fact) => {
    const stem = askPhrase(index, fact, 'count');
    return {
      stem: calm(index, fact)
        ? stem
        : { ...stem, key: stem.key.replace('.ask.', '.ask-disputed.') },
      key: { kind: 'number', accepted: countsOf(fact) },
      because: [fact],
    };
  },
};
