// Statements to be judged: a fact as it stands, and the same fact with one slot holding something proved
// false. A disputed fact is only ever put as what one source says. A statement that nothing could prove false
// is not put at all: whoever has seen a few would know that its like are always true.
import { canAsk, findDistractors } from '../distractor';
import { countsOf, type Fact, timeOf } from '../fact';
import { type Slot, specOf } from '../fact-kinds';
import type { PackIndex } from '../pack-index';
import { type SlotValue, type Statement, statementOf, withSlot } from '../proof';
import type { Phrase } from '../question';
import { makeRandom, type Random } from '../random';
import { claimPhrase, shownOf, statementPhrase, statementsOf } from '../statement';
import { asserted, type Draft, type Template } from './template';

const stem: Phrase = { key: 'stems.true-false', args: {} };

const sourceOf = ({ args }: Phrase) =>
  args.source?.type === 'source' ? args.source.slug : undefined;

const trueOf = (index: PackIndex, fact: Fact): readonly Phrase[] => {
  const statements = statementsOf(index, fact);
  if (index.status(fact) !== 'disputed') return statements;
  const sources = statements.map(sourceOf);
  return new Set(sources).size === sources.length ? statements : [];
};

export const truth: Template = {
  name: 'truth',
  kind: 'true-false',
  variants: (index, fact) => trueOf(index, fact).map((_, place) => String(place)),
  make: (index, fact, variant) => {
    const statement = trueOf(index, fact)[Number(variant)];
    if (!statement || !canBeFalse(index, fact, sourceOf(statement))) return null;
    return {
      stem,
      statement,
      proof: asserted(fact),
      key: { kind: 'true-false', value: true },
      because: [fact],
    };
  },
};

// Papers ask this of the same facts again and again, and a version of a pack never changes.
const kept = new WeakMap<PackIndex, Map<string, boolean>>();

/** By a chance of its own, so that no seed decides whether a fact is put as a statement. */
function canBeFalse(index: PackIndex, fact: Fact, source?: string): boolean {
  const known = kept.get(index) ?? new Map<string, boolean>();
  kept.set(index, known);
  const name = `${fact.slug} ${source ?? ''}`;
  const found =
    known.get(name) ??
    untruth
      .variants(index, fact)
      .filter((variant) => !source || variant === source)
      .some((variant) => untruth.make(index, fact, variant, makeRandom(fact.slug)));
  known.set(name, found);
  return found;
}

const slotsOf = (fact: Fact): readonly Slot[] => {
  const { asks, rules } = specOf(fact.kind);
  return [...new Set<Slot>([...asks, ...rules.map(({ slot }) => slot)])];
};

/** Slots of a fact, or the sources of a disputed one that each give it a single count. */
export const untruth: Template = {
  name: 'untruth',
  kind: 'true-false',
  variants: (index, fact) =>
    index.status(fact) === 'disputed'
      ? [...new Set(fact.claims.map(({ source }) => source))].filter(
          (source) => canAsk(fact, 'count') && countsOf(fact, source).length === 1,
        )
      : slotsOf(fact).filter((slot) =>
          slot === 'time' || slot === 'count' ? canAsk(fact, slot) : fact.roles[slot]?.length === 1,
        ),
  make: (index, fact, variant, random) =>
    index.status(fact) === 'disputed'
      ? falseBy(index, fact, variant, random)
      : falseIn(index, fact, variant as Slot, random),
};

const judgedFalse = { stem, key: { kind: 'true-false', value: false } } as const;

function falseIn(index: PackIndex, fact: Fact, slot: Slot, random: Random): Draft | null {
  if (slot === 'time' && !timeOf(fact)) return null;
  const said = statementOf(index, fact);
  const put = (value: SlotValue) => putIn(index, said, slot, value);
  const wrong = findDistractors(index, said, slot, 1, random, { put })[0];
  const made = wrong && put(wrong.value);
  if (!made) return null;
  const { roles, time, count } = made;
  const statement = statementPhrase(fact, {
    ...shownOf(index, fact),
    roles,
    ...(time && { time }),
    ...(count !== undefined && { count }),
  });
  const proofFact = index.fact(wrong.proof.fact);
  const because = proofFact === fact ? [fact] : [fact, proofFact];
  return { ...judgedFalse, statement, proof: wrong.proof, because };
}

/** What a source does not say of a count on which sources differ, and no other says either. */
function falseBy(index: PackIndex, fact: Fact, source: string, random: Random): Draft | null {
  const claim = fact.claims.find((each) => each.source === source && each.count !== undefined);
  if (claim?.count === undefined) return null;
  const said = withSlot(statementOf(index, fact), 'count', claim.count);
  const wrong = findDistractors(index, said, 'count', 1, random, { source })[0];
  if (!wrong) return null;
  const { key, args } = claimPhrase(index, fact, { ...claim, count: wrong.value as number });
  const statement: Phrase = { key, args: { ...args, source: { type: 'source', slug: source } } };
  return { ...judgedFalse, statement, proof: wrong.proof, because: [fact] };
}

/**
 * The statement with another value in the slot, in which nobody has an office that no fact gives them: such a falsehood
 * gives itself away, and what it says of a person is remembered. Whoever is put in comes with an office of their own and
 * of the same country, unless the office is what tells who it was; null where that leaves nothing to say. Nor does a
 * country do to its own what another did: that it gave its emperor the order of another would be no riddle.
 */
function putIn(index: PackIndex, said: Statement, slot: Slot, value: SlotValue): Statement | null {
  const made = withSlot(said, slot, value);
  const [person] = made.roles.person ?? [];
  const [office] = made.roles.office ?? [];
  const [actor] = made.roles.actor ?? [];
  if (slot === 'actor' && person && index.entity(person).country === actor) return null;
  if (!person || !office) return made;
  const own = index.officesOf(person);
  if (own.includes(office)) return made;
  const told = specOf(said.kind).rules.some(
    (rule) => rule.slot === 'person' && rule.by.includes('office'),
  );
  if (slot !== 'person' || told) return null;
  const { country } = index.entity(office);
  const other = own.find((each) => index.entity(each).country === country);
  return other ? withSlot(made, 'office', [other]) : null;
}
