import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { parsePack } from '../../features/pack/format/parse';

const RU = `
    nom: Япония
    gen: Японии
    dat: Японии
    acc: Японию
    ins: Японией
    pre: Японии
    gender: f`;

/** A small pack that is right; each test makes one thing in it wrong. */
const RIGHT: Record<string, string> = {
  'pack.yaml': `slug: small
title: { en: Small, ru: Малый }
summary: { en: A small pack, ru: Малый набор }
topics:
  - { slug: ties, title: { en: Ties, ru: Связи }, summary: { en: Ties, ru: Связи } }`,
  'sources.yaml': `- slug: paper
  title: { en: Paper, ru: Бумага }
  language: en
  asOf: 2019-03-23
  asOfReason: { en: Its date, ru: Его дата }
  dates: []
  paragraphs:
    - number: 1
      statements:
        - { gist: A heading, omitted: A heading }
    - number: 2
      statements:
        - { gist: Ties were made }`,
  'entities/all.yaml': `japan:
  kind: country
  en: { name: Japan }
  ru:${RU}
kazakhstan:
  kind: country
  en: { name: Kazakhstan }
  ru:${RU.replaceAll('Япони', 'Казахи')}
tokyo:
  kind: place
  country: japan
  en: { name: Tokyo }
  ru:${RU.replaceAll('Япони', 'Токи')}`,
  'facts/ties.yaml': `topic: ties
facts:
  recognised:
    kind: recognition
    actor: japan
    counterpart: kazakhstan
    claims:
      - { cite: paper 2.1, time: 1991-12-28 }
  related:
    kind: relations
    actor: [japan, kazakhstan]
    claims:
      - cite: paper 2.1
        time: 1992`,
};

const parse = (texts: Record<string, string>) =>
  parsePack(Object.entries(texts).map(([path, text]) => ({ path, text })));

/** What is said when this text of a file is replaced by that. */
function errorsOf(path: string, from: string, to: string): string[] {
  const text = RIGHT[path];
  if (!text?.includes(from)) throw new Error(`${path} has no "${from}"`);
  const parsed = parse({ ...RIGHT, [path]: text.replace(from, to) });
  if (parsed.ok) return [];
  return parsed.errors.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

describe('an error in a pack', () => {
  it('is not found in a pack that is right', () => {
    expect(parse(RIGHT)).toMatchObject({ ok: true, value: { slug: 'small' } });
  });

  const mistakes: Record<string, { from: string; to: string; said: string }[]> = parseYaml(
    readFileSync('tests/fixtures/pack-mistakes.yaml', 'utf8'),
  );
  const cases = Object.entries(mistakes).flatMap(([path, list]) =>
    list.map(({ from, to, said }) => [path, from, to, said] as const),
  );

  it.each(cases)('%s: %j → %j', (path, from, to, said) => {
    expect(errorsOf(path, from, to)).toEqual([`${path}:${said}`]);
  });

  it('is told twice where a role is misspelt: once for what is missing, once for what is there', () => {
    expect(errorsOf('facts/ties.yaml', 'counterpart:', 'counterpat:')).toEqual([
      'facts/ties.yaml:3: missing role "counterpart" of a fact of kind "recognition": the slug of a country',
      'facts/ties.yaml:6: unknown key "counterpat"; did you mean "counterpart"?',
    ]);
  });

  it('is told of a text that is too long', () => {
    expect(errorsOf('pack.yaml', 'en: Small,', `en: ${'x'.repeat(121)},`)).toEqual([
      'pack.yaml:2: "en" is too long or too large: at most 120',
    ]);
  });

  it('is told for every place at once, and for every file', () => {
    const facts = RIGHT['facts/ties.yaml'] ?? '';
    const parsed = parse({
      ...RIGHT,
      'facts/more.yaml': facts
        .replace('topic: ties', 'topic: tied')
        .replace('time: 1992', 'time: x'),
      'entities/all.yaml': (RIGHT['entities/all.yaml'] ?? '').replace('kind: place', 'kind: no'),
    });
    expect(parsed).toMatchObject({ ok: false, code: 'invalid-pack' });
    if (!parsed.ok) expect(parsed.errors.map(({ file }) => file)).toHaveLength(2);
  });

  it('is told of a rival that is nothing, or not of the kind that the role takes', () => {
    const opened = `time: 1992
  opened:
    kind: embassy-opening
    actor: japan
    host: kazakhstan
    place: tokyo
    rivals: { place: [tokio, japan] }
    claims:
      - { cite: paper 2.1, time: 1993 }`;
    expect(errorsOf('facts/ties.yaml', 'time: 1992', opened)).toEqual([
      'facts/ties.yaml:20: unknown entity "tokio"; did you mean "tokyo"?',
      'facts/ties.yaml:20: role "place" takes a place, and "japan" is of kind country',
    ]);
  });

  it('names the second of two facts, or entities, with one slug in two files', () => {
    const again = (path: string) => {
      const parsed = parse({ ...RIGHT, [path.replace('.', '-again.')]: RIGHT[path] ?? '' });
      return parsed.ok ? [] : parsed.errors.map(({ message }) => message);
    };
    expect(again('facts/ties.yaml')[0]).toMatch(/^fact "recognised" is there already/);
    expect(again('entities/all.yaml')[0]).toMatch(/^entity "japan" is there already/);
  });

  it('names a file that is missing, and one that has no place', () => {
    const { 'pack.yaml': pack = '', ...rest } = RIGHT;
    const parsed = parse({ ...rest, 'packs.yaml': pack });
    expect(parsed.ok ? [] : parsed.errors.map(({ file }) => file)).toEqual([
      'packs.yaml',
      'pack.yaml',
    ]);
  });
});

describe('any damage to a pack', () => {
  const files = Object.entries(RIGHT).map(([path, text]) => ({ path, text }));

  it('is either harmless or told with a file and a line that exist', () => {
    const damage = fc.record({
      file: fc.nat(1000),
      at: fc.nat(1_000_000),
      cut: fc.nat(40),
      put: fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom('\n', ': ', '- ', '*a', '&a ', '{', '💥'),
      ),
    });
    fc.assert(
      fc.property(damage, ({ file, at, cut, put }) => {
        const which = file % files.length;
        const damaged = files.map((item, i) => {
          if (i !== which) return item;
          const place = at % item.text.length;
          return { ...item, text: item.text.slice(0, place) + put + item.text.slice(place + cut) };
        });
        const parsed = parsePack(damaged);
        if (parsed.ok) return;
        expect(parsed.errors.length).toBeGreaterThan(0);
        for (const { file: path, line, message } of parsed.errors) {
          const text = damaged.find((item) => item.path === path)?.text ?? '';
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
          expect(message).not.toMatch(/Invalid|undefined|\[object/);
        }
      }),
      { numRuns: 100 },
    );
  });
});
