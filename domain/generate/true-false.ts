// Statements to be judged: a fact as it stands, and the same fact with one slot holding something proved
// false. A disputed fact is only ever put as what one source says.
import { canAsk, findDistractors } from '../distractor';
import { type Fact, timeOf } from '../fact';
import { type Slot, specOf } from '../fact-kinds';
import type { PackIndex } from '../pack-index';
import { statementOf, withSlot } from '../proof';
import type { Phrase } from '../question';
import { shownOf, statementPhrase, statementsOf } from '../statement';
import { asserted, type Template } from './template';

const stem: Phrase = { key: 'stems.true-false', args: {} };

const trueOf = (index: PackIndex, fact: Fact): readonly Phrase[] => {
  const statements = statementsOf(index, fact);
  if (index.status(fact) !== 'disputed') return statements;
  const sources = statements.map(({ args }) => args.source?.type === 'source' && args.source.slug);
  return new Set(sources).size === sources.length ? statements : [];
};

export const truth: Template = {
  name: 'truth',
  kind: 'true-false',
  variants: (index, fact) => trueOf(index, fact).map((_, place) => String(place)),
  make: (index, fact, variant) => {
    const statement = trueOf(index, fact)[Number(variant)];
    if (!statement) return null;
    return {
      stem,
      statement,
      proof: asserted(fact),
      key: { kind: 'true-false', value: true },
      because: [fact],
    };
  },
};

const slotsOf = (fact: Fact): readonly Slot[] => {
  const { asks, rules } = specOf(fact.kind);
  return [...new Set<Slot>([...asks, ...rules.map(({ slot }) => slot)])];
};

export const untruth: Template = {
  name: 'untruth',
  kind: 'true-false',
  variants: (index, fact) =>
    index.status(fact) === 'disputed'
      ? []
      : slotsOf(fact).filter((slot) =>
          slot === 'time' || slot === 'count' ? canAsk(fact, slot) : fact.roles[slot]?.length === 1,
        ),
  make: (index, fact, variant, random) => {
    const slot = variant as Slot;
    if (slot === 'time' && !timeOf(fact)) return null;
    const said = statementOf(index, fact);
    const wrong = findDistractors(index, said, slot, 1, random)[0];
    if (!wrong) return null;
    const { roles, time, count } = withSlot(said, slot, wrong.value);
    const statement = statementPhrase(fact, {
      ...shownOf(index, fact),
      roles,
      ...(time && { time }),
      ...(count !== undefined && { count }),
    });
    const proofFact = index.fact(wrong.proof.fact);
    return {
      stem,
      statement,
      proof: wrong.proof,
      key: { kind: 'true-false', value: false },
      because: proofFact === fact ? [fact] : [fact, proofFact],
    };
  },
};
