import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countsOf, timesOf } from '../../domain/fact';
import { specOf } from '../../domain/fact-kinds';
import { countQuestions, listQuestions } from '../../domain/generate/bank';
import { toOpenQuestion } from '../../domain/open-question';
import { indexPack } from '../../domain/pack-index';
import { drawPaper } from '../../domain/paper';
import type { Question } from '../../domain/question';
import { compatible, parseAnnual, spanOf } from '../../domain/time';
import { QUESTION_KINDS } from '../../domain/vocabulary';
import { readPackFiles } from '../../features/pack/format/files';
import { parsePack } from '../../features/pack/format/parse';
import { makeKindTable } from '../../features/quiz/format/kind-table';
import { shapeFault } from '../fixtures/sound';

const parsed = parsePack(await readPackFiles('prisma/packs/japan-kazakhstan'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
const index = indexPack(parsed.value);
const bank = ['', 'a', 'b', 'c'].map((seed) => [...listQuestions(index, { seed })]);
const every = bank.flat();
/** A number that grows with the time, the days of any year among themselves. */
const orderOf = (time: string) =>
  parseAnnual(time) ? Number(time.replaceAll('-', '')) : spanOf(time).from;
const about = (question: Question) => index.fact(question.facts[0] as string);

describe('the bank of the built-in pack', () => {
  it('holds at least 300 different questions, of all seven kinds', () => {
    const ids = new Set(bank[0]?.map(({ id }) => id));
    expect(ids.size).toBe(bank[0]?.length);
    expect(ids.size).toBeGreaterThanOrEqual(300);
    expect(new Set(every.map(({ kind }) => kind))).toEqual(new Set(QUESTION_KINDS));
  });

  it('asks nine facts in ten by at least two kinds, and every fact that leaves anything to be proved false', () => {
    const kinds = new Map(parsed.value.facts.map(({ slug }) => [slug, new Set<string>()]));
    for (const question of every) kinds.get(question.facts[0] as string)?.add(question.kind);
    const sizes = [...kinds.values()].map(({ size }) => size);
    expect([...kinds].filter(([, { size }]) => size === 0).map(([slug]) => slug)).toEqual([
      'kawamura-former-secretary-general',
      'japan-coauthored-resolution',
      'prisoners-held-in-camps',
    ]);
    expect(sizes.filter((size) => size >= 2).length / sizes.length).toBeGreaterThanOrEqual(0.9);
  });

  it('has the same ids whatever the seed', () => {
    const [first, ...others] = bank.map((questions) => questions.map(({ id }) => id));
    for (const ids of others) expect(ids).toEqual(first);
  });

  it('is counted in docs/questions.md as it is', () => {
    expect(readFileSync('docs/questions.md', 'utf8')).toContain(`\n${makeKindTable(index)}\n`);
  });

  it('is well formed', () => {
    expect(every.flatMap((question) => shapeFault(question) ?? [])).toEqual([]);
  });

  it('never offers as wrong a time or a count that any source could mean', () => {
    for (const question of every.filter(({ template }) => template === 'when'))
      for (const { content, correct } of question.options)
        if (!correct && content.type === 'time')
          for (const claimed of timesOf(about(question)))
            expect(compatible(content.time, claimed), question.id).toBe(false);
    for (const question of every.filter(({ template }) => /how-many|according/.test(template)))
      for (const { content, correct } of question.options)
        if (!correct && content.type === 'count')
          expect(countsOf(about(question)), question.id).not.toContain(content.count);
  });

  it('never sets a thing against what it is part of, or against another name of itself', () => {
    for (const { options, id } of every) {
      const slugs = options.flatMap(({ content }) =>
        content.type === 'entity' ? [content.slug] : [],
      );
      for (const a of slugs)
        for (const b of slugs) expect(a !== b && index.lineage(a).has(b), id).toBe(false);
      const names = slugs.flatMap((slug) => {
        const { names: now, accepts, former } = index.entity(slug);
        return [now.en.name, ...accepts.en, ...former.map((old) => old.names.en.name)];
      });
      expect(new Set(names).size, id).toBe(names.length);
    }
  });

  it('does not ask in what order two things came of which one is named as the second', () => {
    const pair = ['joint-statement-on-ctbt-signed', 'second-joint-statement-on-ctbt-adopted'];
    const sorted = every.filter(({ kind }) => kind === 'order' || kind === 'match');
    for (const { facts, id } of sorted)
      expect(pair.filter((slug) => facts.includes(slug)).length, id).toBeLessThan(2);
    for (const slug of pair) expect(sorted.some(({ facts }) => facts[0] === slug)).toBe(true);
  });

  it('sets an office against offices of its country only: a name tells which country it is of', () => {
    const asked = every.filter(({ stem }) => stem.key.endsWith('.ask.office'));
    expect(asked.length).toBeGreaterThan(0);
    for (const { options, id } of asked) {
      const of = options.map(({ content }) =>
        content.type === 'entity' ? index.entity(content.slug).country : '',
      );
      expect(new Set(of).size, id).toBe(1);
    }
  });

  it('offers first what a fact names as its rivals, and nowhere else what only they name', () => {
    const facts = parsed.value.facts.filter(({ rivals }) => rivals);
    const named = facts.flatMap(({ rivals = {} }) => Object.values(rivals).flat());
    const alone = named.filter((slug) => /leader|central-asia/.test(index.entity(slug).sort ?? ''));
    expect(alone.length).toBeGreaterThan(0);
    for (const { options, id, facts: about, template, stem } of every) {
      const wrong = options.flatMap(({ content, correct }) =>
        content.type === 'entity' && !correct ? [content.slug] : [],
      );
      const { rivals } = index.fact(about[0] as string);
      const asked = rivals && Object.keys(rivals).find((role) => stem.key.endsWith(`.ask.${role}`));
      if (template === 'which' && asked)
        expect(
          wrong.every((slug) => named.includes(slug)),
          id,
        ).toBe(true);
      else
        expect(
          wrong.filter((slug) => alone.includes(slug)),
          id,
        ).toEqual([]);
    }
  });

  it('asks a disputed fact only by source, or takes each sourced value, and shows every claim', () => {
    const disputed = every.filter((question) => index.status(about(question)) === 'disputed');
    expect(disputed.length).toBeGreaterThan(0);
    for (const question of disputed) {
      const { stem, statement, key, citations } = question;
      const bySource = !!(stem.args.source ?? statement?.args.source);
      const takesAll =
        key.kind === 'number' && String(key.accepted) === String(countsOf(about(question)));
      expect(bySource || takesAll, question.id).toBe(true);
      expect(stem.key.includes('.ask-disputed.'), question.id).toBe(takesAll && !bySource);
      expect(question.disputed).toBe(true);
      const own = citations.filter(({ fact }) => fact === about(question).slug);
      expect(own).toHaveLength(about(question).claims.length);
    }
  });

  it('says as of which day whatever holds "since" or "currently"', () => {
    for (const question of every) {
      const fact = about(question);
      const names = (question.statement ?? question.stem).key.startsWith(`facts.${fact.kind}.`);
      if (specOf(fact.kind).open && names)
        expect(question.asOf, question.id).toBe(index.asOf(fact));
    }
  });

  it('keeps key, proof, explanation, citations and id out of an open question', () => {
    for (const question of every) {
      const open = toOpenQuestion(question);
      const allowed = [
        'kind',
        'topic',
        'stem',
        'statement',
        'prompts',
        'options',
        'asOf',
        'precision',
      ];
      expect(Object.keys(open).filter((name) => !allowed.includes(name))).toEqual([]);
      for (const option of open.options)
        expect(Object.keys(option).sort()).toEqual(['content', 'id']);
      expect(JSON.stringify(open)).not.toContain(question.id);
    }
  });

  it('draws papers of any size from any topic and kind it has, no fact twice while there are enough', () => {
    const { byTopic, byKind, total } = countQuestions(index);
    expect(total).toBe(bank[0]?.length);
    for (const [topic, { questions }] of Object.entries(byTopic)) {
      const paper = drawPaper(index, { seed: topic, count: 5, topics: [topic] });
      expect(paper).toHaveLength(Math.min(5, questions));
      expect(paper.every((question) => question.topic === topic)).toBe(true);
    }
    for (const kind of QUESTION_KINDS) {
      const paper = drawPaper(index, { seed: kind, count: 5, kinds: [kind] });
      expect(paper).toHaveLength(Math.min(5, byKind[kind] ?? 0));
      expect(paper.every((question) => question.kind === kind)).toBe(true);
    }
    for (let seed = 0; seed < 50; seed++) {
      const paper = drawPaper(index, { seed: String(seed), count: 10 });
      const facts = paper.flatMap((question) => question.facts);
      expect(new Set(facts).size).toBe(facts.length);
      expect(new Set(paper.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
    }
  });

  it('puts true statements and false ones to a learner about as often', () => {
    const values = Array.from({ length: 100 }, (_, seed) =>
      drawPaper(index, { seed: String(seed), count: 10 }).flatMap(({ key }) =>
        key.kind === 'true-false' ? [key.value] : [],
      ),
    );
    const share = values.flat().filter(Boolean).length / values.flat().length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  it('lets the key of a date or a year be any of its options in order of time, not mostly one in the middle', () => {
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 20; seed++)
      for (const { template, options } of listQuestions(index, { seed: `${seed}` })) {
        if (template !== 'when' || options.length !== 4) continue;
        const from = options.flatMap(({ content, correct }) =>
          content.type === 'time' ? { correct, day: orderOf(content.time) } : [],
        );
        const key = from.find(({ correct }) => correct)?.day ?? 0;
        const place = from.filter(({ day }) => day < key).length;
        places[place] = (places[place] ?? 0) + 1;
      }
    const all = places.reduce((sum, each) => sum + each);
    for (const each of places) expect(each / all, String(places)).toBeGreaterThan(0.2);
  });

  it('spreads a paper over the topics that it is drawn from', () => {
    const all = parsed.value.topics.map(({ slug }) => slug);
    for (const topics of [all, all.slice(2, 5), undefined])
      for (let seed = 0; seed < 60; seed++) {
        const paper = drawPaper(index, { seed: `${seed}`, count: 10, ...(topics && { topics }) });
        const { length } = topics ?? all;
        const tally = (topics ?? all).map(
          (slug) => paper.filter(({ topic }) => topic === slug).length,
        );
        expect(paper).toHaveLength(10);
        expect(Math.max(...tally), String(tally)).toBeLessThanOrEqual(Math.ceil(10 / length) + 1);
        expect(Math.min(...tally), String(tally)).toBeGreaterThanOrEqual(1);
      }
  });

  it('draws again just the questions that were missed', () => {
    const missed = drawPaper(index, { seed: 'first', count: 12 }).slice(0, 5);
    const again = drawPaper(index, {
      seed: 'second',
      count: missed.length,
      facts: [...new Set(missed.map(({ facts }) => facts[0] as string))],
      questions: missed.map(({ id }) => id),
    });
    expect(again.map(({ id }) => id).sort()).toEqual(missed.map(({ id }) => id).sort());
  });
});
