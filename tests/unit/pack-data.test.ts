import { beforeAll, describe, expect, it } from 'vitest';
import { CASES, type Entity, GENDERS, type Names } from '../../domain/entity';
import { type Pack, statusOf } from '../../domain/fact';
import { FACT_KIND_NAMES, specOf } from '../../domain/fact-kinds';
import { completeList } from '../../domain/list';
import { indexPack } from '../../domain/pack-index';
import { coverageOf, uncovered } from '../../features/pack/format/coverage';
import { readPackFiles } from '../../features/pack/format/files';
import { parsePack } from '../../features/pack/format/parse';

let pack: Pack;

beforeAll(async () => {
  const parsed = parsePack(await readPackFiles('prisma/packs/japan-kazakhstan'));
  if (!parsed.ok)
    throw new Error(parsed.errors.map((e) => `${e.file}:${e.line} ${e.message}`).join());
  pack = parsed.value;
});

const factOf = (slug: string) => {
  const fact = pack.facts.find((item) => item.slug === slug);
  if (!fact) throw new Error(`no fact ${slug}`);
  return fact;
};
const claimsOf = (slug: string) =>
  factOf(slug).claims.map(({ time, count }) => time ?? count ?? null);
const status = (slug: string) => {
  const fact = factOf(slug);
  return statusOf(fact, specOf(fact.kind).open ?? false);
};

describe('what the two documents state', () => {
  it('is taken into facts or left with a reason, every statement of it', () => {
    expect(uncovered(coverageOf(pack))).toEqual([]);
    expect(pack.sources.map(({ paragraphs }) => paragraphs.length)).toEqual([19, 10]);
  });

  it('needs every kind of fact there is', () => {
    expect(new Set(pack.facts.map(({ kind }) => kind))).toEqual(new Set(FACT_KIND_NAMES));
  });

  it.each([
    ['embassy-of-japan-opened', ['1993-01', '1993'], 'refined'],
    ['embassy-of-kazakhstan-opened', ['1996-02', '1996'], 'refined'],
    ['diplomatic-relations-established', ['1992-01-26', '1992-01-26'], 'agreed'],
    ['visit-of-koizumi-2006', ['2006', '2006-08-28/2006-08-29'], 'refined'],
    ['visit-of-nazarbayev-2016', ['2016', '2016-11'], 'refined'],
    ['visits-of-nazarbayev-to-japan', [4, 5], 'disputed'],
    ['visits-of-members-of-government-of-japan', [5, 4], 'disputed'],
    ['ambassador-kasai', ['2019-02'], 'dated'],
    ['parliamentary-league-chairman-kawamura', [null], 'dated'],
    ['altyn-kyran-to-akihito', [null], 'agreed'],
  ])('%s is claimed as %j and is %s', (slug, claims, expected) => {
    expect(claimsOf(slug)).toEqual(claims);
    expect(status(slug)).toBe(expected);
  });

  it('lists as many visits as it counts, wherever the years are given', () => {
    const index = indexPack(pack);
    const counts = pack.facts.filter(({ kind }) => kind === 'visit-count');
    const whole = counts.filter((count) => completeList(index, count)).map(({ slug }) => slug);
    const without = counts.map(({ slug }) => slug).filter((slug) => !whole.includes(slug));
    expect(without).toEqual([
      'visits-of-nazarbayev-to-japan',
      'visits-of-members-of-government-of-kazakhstan',
      'visits-of-members-of-government-of-japan',
      'visits-of-members-of-parliament-of-japan',
    ]);
  });
});

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Words that are often written with е by mistake. */
const WITHOUT_YO =
  /партнерств|секретарем|соединенн|(?<!\p{L})(днем|орел|еще|ее|прием|четырех|трех)(?!\p{L})/iu;

const namesOf = (entity: Entity): Names[] => [
  entity.names,
  ...entity.former.map(({ names }) => names),
];
const russianOf = ({ ru }: Names) => [
  ...CASES.map((which) => ru[which]),
  ...CASES.flatMap((which) => (ru.plural ? [ru.plural[which]] : [])),
  ...(ru.loc ? [ru.loc] : []),
];

describe('names', () => {
  it('have every Russian form, in Cyrillic, with ё and a gender', () => {
    for (const entity of pack.entities)
      for (const names of namesOf(entity)) {
        const forms = [...russianOf(names), ...entity.accepts.ru];
        for (const form of forms) {
          expect(form.trim(), entity.slug).toBe(form);
          expect(form, entity.slug).toMatch(CYRILLIC);
          expect(form, entity.slug).not.toMatch(LATIN);
          expect(form, entity.slug).not.toMatch(WITHOUT_YO);
          expect(form, entity.slug).not.toMatch(/ —|"| {2}/);
        }
        expect(GENDERS).toContain(names.ru.gender);
      }
  });

  it('have an English form in Latin letters', () => {
    for (const entity of pack.entities)
      for (const { en } of namesOf(entity))
        for (const form of [en.name, en.plural ?? en.name, ...entity.accepts.en]) {
          expect(form.trim(), entity.slug).toBe(form);
          expect(form, entity.slug).toMatch(LATIN);
          expect(form, entity.slug).not.toMatch(CYRILLIC);
        }
  });

  it('tell one entity from another', () => {
    for (const language of ['en', 'ru'] as const) {
      const all = pack.entities.flatMap((entity) => [
        ...new Set([
          ...namesOf(entity).map(({ en, ru }) => (language === 'en' ? en.name : ru.nom)),
          ...entity.accepts[language],
        ]),
      ]);
      const twice = all.filter((name, i) => all.indexOf(name) !== i);
      expect(twice).toEqual([]);
    }
  });

  it('of a city that was renamed are one entity, each with its days', () => {
    const astana = pack.entities.find(({ slug }) => slug === 'astana');
    expect(astana?.former).toMatchObject([
      { from: '2019-03-23', until: '2022-09-16', names: { en: { name: 'Nur-Sultan' } } },
    ]);
    expect(astana?.accepts.en).not.toContain('Nur-Sultan');
  });

  it('are all spoken of by a fact, but for those kept as wrong answers', async () => {
    const used = new Set(pack.facts.flatMap(({ roles }) => Object.values(roles).flat()));
    for (const { broader, country } of pack.entities.filter(({ slug }) => used.has(slug)))
      for (const wider of [...broader, ...(country ? [country] : [])]) used.add(wider);
    const files = await readPackFiles('prisma/packs/japan-kazakhstan');
    const kept = files.find(({ path }) => path === 'entities/distractors.yaml')?.text ?? '';
    const idle = pack.entities.map(({ slug }) => slug).filter((slug) => !used.has(slug));
    expect(idle.filter((slug) => !kept.includes(`\n${slug}:`))).toEqual([]);
    expect(
      pack.entities.filter(({ slug }) => used.has(slug) && kept.includes(`\n${slug}:`)),
    ).toEqual([]);
  });
});

describe('Russian notes and summaries', () => {
  it('stand in both languages, in the letters of each', () => {
    const notes = pack.facts.flatMap(({ claims }) => claims.flatMap(({ note }) => note ?? []));
    const texts = [
      ...notes,
      pack.title,
      pack.summary,
      ...pack.topics.flatMap(({ title, summary }) => [title, summary]),
      ...pack.sources.flatMap(({ title, asOfReason }) => [title, asOfReason]),
    ];
    expect(notes.length).toBeGreaterThan(10);
    for (const { en, ru } of texts) {
      expect(en).not.toMatch(CYRILLIC);
      expect(ru).not.toMatch(LATIN);
      expect(ru).not.toMatch(WITHOUT_YO);
      expect(ru, 'a dash has a non-breaking space before it').not.toMatch(/ —/);
      expect(ru, 'a number is held to its noun').not.toMatch(/\d (?!по )[а-яё]/);
    }
    const names = pack.entities.flatMap(namesOf).flatMap(russianOf);
    for (const ru of [...names, ...texts.map(({ ru }) => ru)])
      expect(ru, 'a plus is held to the word before it').not.toMatch(/ \+/);
  });
});
