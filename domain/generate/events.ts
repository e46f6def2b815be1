// Questions over several events: which of them happened in a year, in what order they came, which date
// belongs to which. The fact asked about is the anchor; its companions are drawn from its topic first.
import { FEWEST_DISTRACTORS } from '../distractor';
import { type Fact, timeOf, timesOf } from '../fact';
import type { PackIndex } from '../pack-index';
import { judge, statementOf, withSlot } from '../proof';
import type { Phrase } from '../question';
import { drawFrom, type Random } from '../random';
import { eventPhrase } from '../statement';
import { before, endsOf, precisionOf, type Time, yearOf } from '../time';
import { settlesTime } from './slot';
import { asserted, type Choice, letter, type Template, toOptions } from './template';

const MOST_TRIED = 60;

/** Events in a drawn order, those of the anchor's topic first; each at most twice, at most 120 in all. */
function* companions(index: PackIndex, anchor: Fact, random: Random): Generator<Fact> {
  for (const pool of [index.eventsOfTopic(anchor.topic), index.events])
    for (const fact of drawFrom(pool, random, MOST_TRIED)) if (fact !== anchor) yield fact;
}

/** The year that the whole of an event lies in, if it is known to lie in one. */
function yearIn(fact: Fact): Time | null {
  const best = timeOf(fact);
  if (!best || precisionOf(best) === 'annual') return null;
  const [from, to] = endsOf(best).map((end) => end.slice(0, 4));
  return from && from === to ? from : null;
}

const wording = (fact: Fact) =>
  JSON.stringify([fact.kind, Object.entries(fact.roles).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** Is it so that the event took place in the year? Only a proved yes or no makes an option. */
function choiceFor(index: PackIndex, fact: Fact, year: Time): Choice | null {
  const verdict = judge(index, withSlot(statementOf(index, fact), 'time', year));
  if (verdict.truth === 'open') return null;
  const content = { type: 'phrase', phrase: eventPhrase(fact) } as const;
  return { content, correct: verdict.truth === 'true', proof: verdict.proof };
}

/** Proved options for a year: the anchor, `right` further events that belong to it and `wrong` that do not. */
function choicesFor(
  index: PackIndex,
  anchor: Fact,
  year: Time,
  limits: { right: number; wrong: number },
  random: Random,
) {
  const first = choiceFor(index, anchor, year);
  if (!first?.correct) return null;
  const seen = new Set([wording(anchor)]);
  const picked = [{ fact: anchor, choice: first }];
  const room = { ...limits };
  const tried = limits.right > 0 ? MOST_TRIED : 0;
  const sameYear = drawFrom(index.eventsOfYear(Number(year)), random, tried);
  for (const pool of [sameYear, companions(index, anchor, random)]) {
    for (const fact of pool) {
      // In the year itself there are none that do not belong to it: there the right ones are enough.
      if (room.right === 0 && (room.wrong === 0 || pool === sameYear)) break;
      const choice = seen.has(wording(fact)) ? null : choiceFor(index, fact, year);
      if (!choice) continue;
      const side = choice.correct ? 'right' : 'wrong';
      if (room[side] === 0) continue;
      room[side]--;
      seen.add(wording(fact));
      picked.push({ fact, choice });
    }
  }
  return picked;
}

const timed = (key: string, time: Time): Phrase => ({
  key,
  args: { time: { type: 'time', time } },
});

export const whichEvent: Template = {
  name: 'which-event',
  kind: 'single',
  variants: (index, fact) => (index.status(fact) !== 'disputed' && yearIn(fact) ? [''] : []),
  make: (index, fact, _variant, random) => {
    const year = yearIn(fact);
    const picked = year && choicesFor(index, fact, year, { right: 0, wrong: 3 }, random);
    if (!picked || picked.length <= FEWEST_DISTRACTORS) return null;
    const options = toOptions(
      picked.map(({ choice }) => choice),
      random,
    );
    const right = options.find(({ correct }) => correct)?.id ?? '';
    return {
      stem: timed('stems.which-event', year),
      options,
      key: { kind: 'single', option: right },
      because: [fact],
      also: picked.map((each) => each.fact),
    };
  },
};

export const inYear: Template = {
  name: 'in-year',
  kind: 'multiple',
  variants: (index, fact) => {
    const year = index.status(fact) === 'disputed' ? null : yearIn(fact);
    return year && index.eventsOfYear(Number(year)).length > 1 ? [''] : [];
  },
  make: (index, fact, _variant, random) => {
    const year = yearIn(fact);
    const limits = { right: 1 + random.below(2), wrong: 3 };
    const picked = year && choicesFor(index, fact, year, limits, random);
    if (!picked) return null;
    const right = picked.filter(({ choice }) => choice.correct);
    if (right.length < 2 || picked.length - right.length < FEWEST_DISTRACTORS) return null;
    const options = toOptions(
      picked.map(({ choice }) => choice),
      random,
    );
    return {
      stem: timed('stems.in-year', year),
      options,
      key: { kind: 'multiple', options: options.filter((o) => o.correct).map(({ id }) => id) },
      because: right.map((each) => each.fact),
      also: picked.map((each) => each.fact),
    };
  },
};

/** Events in a line, told apart by any claim about them. */
const apart = (a: Fact, b: Fact) =>
  timesOf(a).every((x) => timesOf(b).every((y) => before(x, y))) ||
  timesOf(a).every((x) => timesOf(b).every((y) => before(y, x)));

/** The documents and meetings that a fact tells of, by name, without an article. */
const titlesIn = (index: PackIndex, { roles: { document = [], event = [] } }: Fact) =>
  [...document, ...event].map((slug) => index.entity(slug).names.en.name.replace(/^the /i, ''));

/** Is one of them named as the second, or next, of another? The names would tell the order. */
function namesOrder(index: PackIndex, a: Fact, b: Fact): boolean {
  const follows = (x: string, y: string) => x.endsWith(` ${y}`);
  return titlesIn(index, a).some((x) =>
    titlesIn(index, b).some((y) => follows(x, y) || follows(y, x)),
  );
}

const FEWEST_IN_GROUP = 3;
const MOST_IN_GROUP = 4;

/** The anchor with companions that all fit each other; a draw that leads to too few is drawn again. */
function group(
  index: PackIndex,
  anchor: Fact,
  random: Random,
  fits: (a: Fact, b: Fact) => boolean,
): Fact[] | null {
  for (let tries = 0; tries < 6; tries++) {
    const members = [anchor];
    for (const fact of companions(index, anchor, random)) {
      if (members.length === MOST_IN_GROUP) break;
      const fitting = members.every((each) => fits(each, fact) && !namesOrder(index, each, fact));
      if (fitting && settlesTime(index, fact)) members.push(fact);
    }
    if (members.length >= FEWEST_IN_GROUP) return members;
  }
  return null;
}

const datable = (index: PackIndex, fact: Fact) =>
  index.status(fact) !== 'disputed' && yearIn(fact) ? [''] : [];

export const order: Template = {
  name: 'order',
  kind: 'order',
  variants: datable,
  make: (index, fact, _variant, random) => {
    if (!settlesTime(index, fact)) return null;
    const members = group(index, fact, random, apart);
    if (!members) return null;
    const sorted = [...members].sort((a, b) =>
      before(timesOf(a)[0] ?? '', timesOf(b)[0] ?? '') ? -1 : 1,
    );
    let shown = random.shuffle(sorted);
    while (shown.every((each, place) => each === sorted[place])) shown = random.shuffle(sorted);
    const options = shown.map((each, place) => ({
      id: letter(place),
      content: { type: 'phrase', phrase: eventPhrase(each) } as const,
      correct: true,
      proof: asserted(each),
    }));
    return {
      stem: { key: 'stems.order', args: {} },
      options,
      key: { kind: 'order', sequence: sorted.map((each) => letter(shown.indexOf(each))) },
      because: sorted,
    };
  },
};

export const matchDates: Template = {
  name: 'match-dates',
  kind: 'match',
  variants: datable,
  make: (index, fact, _variant, random) => {
    if (!settlesTime(index, fact)) return null;
    const falseAt = (a: Fact, b: Fact) =>
      judge(index, withSlot(statementOf(index, a), 'time', yearIn(b) ?? '')).truth === 'false';
    const members = group(
      index,
      fact,
      random,
      (a, b) =>
        !!yearIn(b) &&
        yearOf(yearIn(a) ?? '') !== yearOf(yearIn(b) ?? '') &&
        falseAt(a, b) &&
        falseAt(b, a),
    );
    if (!members) return null;
    const left = random.shuffle(members);
    const options = toOptions(
      left.map((each) => ({
        content: { type: 'time', time: yearIn(each) ?? '' } as const,
        correct: true,
        proof: asserted(each),
      })),
      random,
    );
    const prompts = left.map((each, place) => ({ id: `p${place + 1}`, phrase: eventPhrase(each) }));
    const pairs = Object.fromEntries(
      left.map((each, place) => [
        `p${place + 1}`,
        options.find(({ proof }) => proof.fact === each.slug)?.id ?? '',
      ]),
    );
    return {
      stem: { key: 'stems.match-dates', args: {} },
      prompts,
      options,
      key: { kind: 'match', pairs },
      because: left,
    };
  },
};
