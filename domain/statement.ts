// Facts as phrases: the whole statement, the event's name, the question for a slot. A phrase carries every
// role of its fact, so one message per kind and language serves all of them.
import { type Claim, countsOf, type Fact, timeOf, timesOf } from './fact';
import { type Slot, specOf } from './fact-kinds';
import type { PackIndex } from './pack-index';
import type { Arg, ArgName, Phrase, QuestionCitation } from './question';
import type { Time } from './time';
import { ROLES, type Role } from './vocabulary';

type Args = Partial<Record<ArgName, Arg>>;

/** What a statement or a stem shows of a fact. */
export type Shown = {
  readonly roles: Fact['roles'];
  readonly time?: Time;
  readonly count?: number;
  readonly window?: Time;
  readonly asOf?: Time;
};

function argsOf(shown: Shown): Args {
  const args: Args = {};
  // What still held on a day is said of that day, and names are those of the day, whenever it began.
  const at = shown.asOf ?? shown.time;
  for (const role of ROLES) {
    const slugs = shown.roles[role];
    if (slugs) args[role] = { type: 'entities', slugs, ...(at && { at }) };
  }
  if (shown.time) args.time = { type: 'time', time: shown.time };
  if (shown.window) args.window = { type: 'time', time: shown.window };
  if (shown.asOf) args.asOf = { type: 'time', time: shown.asOf };
  if (shown.count !== undefined) args.count = { type: 'count', count: shown.count };
  return args;
}

/** What a fact shows at its best: every role, its most exact time, its agreed count. */
export function shownOf(index: PackIndex, fact: Fact): Shown {
  const asOf = specOf(fact.kind).open ? index.asOf(fact) : undefined;
  const time = timeOf(fact);
  const counts = countsOf(fact);
  return {
    roles: fact.roles,
    ...(time && { time }),
    ...(counts.length === 1 && { count: counts[0] }),
    ...(fact.window && { window: fact.window }),
    ...(asOf && { asOf }),
  };
}

export const statementPhrase = (fact: Pick<Fact, 'kind'>, shown: Shown): Phrase => ({
  key: `facts.${fact.kind}.statement`,
  args: argsOf(shown),
});

/** What one claim says, at its own value and precision. */
export function claimPhrase(index: PackIndex, fact: Fact, claim: Claim): Phrase {
  const { time: _time, count: _count, ...rest } = shownOf(index, fact);
  const asOf = rest.asOf && index.source(claim.source).asOf;
  const said = Object.entries(rest.roles).filter(([role]) => !claim.omits?.includes(role as Role));
  return statementPhrase(fact, {
    ...rest,
    roles: Object.fromEntries(said),
    ...(claim.time && { time: claim.time }),
    ...(claim.count !== undefined && { count: claim.count }),
    ...(asOf && { asOf }),
  });
}

/**
 * The fact in one sentence; for a disputed fact, a sentence for each value with the source that gives it, and with the
 * paragraph where one source gives several.
 */
export function statementsOf(index: PackIndex, fact: Fact): Phrase[] {
  if (index.status(fact) !== 'disputed') return [statementPhrase(fact, shownOf(index, fact))];
  const seen = new Set<string>();
  const told = fact.claims.filter(({ source, count, time }) => {
    const value = `${source} ${count ?? ''} ${time ?? ''}`;
    return !seen.has(value) && seen.add(value);
  });
  return told.map((claim, place) => {
    const { source: slug, paragraph } = claim;
    const own = told.filter(({ source }) => source === slug);
    const again = told.slice(0, place).some((other) => isBeside(other, claim));
    const source: Arg = {
      type: 'source',
      slug,
      ...(own.length > 1 && { paragraph }),
      ...(again && { again }),
    };
    const phrase = claimPhrase(index, fact, claim);
    return { ...phrase, args: { ...phrase.args, source } };
  });
}

const isBeside = (a: Claim, b: Claim) => a.source === b.source && a.paragraph === b.paragraph;

/** The name of the event a fact tells of, without its time. */
export const eventPhrase = (fact: Fact): Phrase => {
  const at = timesOf(fact)[0];
  const { time: _time, ...args } = argsOf({ roles: fact.roles, ...(at && { time: at }) });
  return { key: `facts.${fact.kind}.event`, args };
};

/** The question for one slot of a fact: everything but that slot is shown. */
export function askPhrase(index: PackIndex, fact: Fact, slot: Slot, source?: string): Phrase {
  const { [slot]: _asked, ...args } = argsOf(shownOf(index, fact));
  if (!source) return { key: `facts.${fact.kind}.ask.${slot}`, args };
  return {
    key: `facts.${fact.kind}.ask-according.${slot}`,
    args: { ...args, source: { type: 'source', slug: source } },
  };
}

/** Where a fact comes from, with what each source says of it. */
export const citationsOf = (index: PackIndex, fact: Fact): QuestionCitation[] =>
  fact.claims.map((claim) => ({
    fact: fact.slug,
    source: claim.source,
    paragraph: claim.paragraph,
    says: claimPhrase(index, fact, claim),
    ...(claim.note && { note: claim.note }),
  }));
