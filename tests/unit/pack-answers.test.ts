import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Pack } from '../../domain/fact';
import { FACT_KIND_NAMES, specOf } from '../../domain/fact-kinds';
import { indexPack } from '../../domain/pack-index';
import { makePackAnswer } from '../../features/pack/format/api';
import { apiJsonSchema } from '../../features/pack/format/api-schema';
import { coverageOf, makeCoverageReport, uncovered } from '../../features/pack/format/coverage';
import { digestOf, toCanonical } from '../../features/pack/format/digest';
import { packJsonSchema } from '../../features/pack/format/fact-schema';
import { readPackFiles } from '../../features/pack/format/files';
import { parsePack } from '../../features/pack/format/parse';

let pack: Pack;

beforeAll(async () => {
  const parsed = parsePack(await readPackFiles('prisma/packs/japan-kazakhstan'));
  if (!parsed.ok) throw new Error(parsed.errors.map(({ message }) => message).join());
  pack = parsed.value;
});

const ajv = new Ajv2020({ allErrors: true });

/** Every error that a schema of the API finds in an answer. */
function errorsBy(name: string, answer: unknown) {
  const schema = apiJsonSchema(name);
  if (!schema) throw new Error(`no schema ${name}`);
  const validate = ajv.compile(schema);
  validate(JSON.parse(JSON.stringify(answer)));
  return validate.errors ?? [];
}

describe('a pack for programs', () => {
  it('keeps to its JSON Schema', () => {
    const answer = makePackAnswer({
      index: indexPack(pack),
      digest: digestOf(pack),
      versionId: '',
    });
    expect(errorsBy('pack', answer)).toEqual([]);
    expect(
      errorsBy('pack', { ...answer, facts: [{ ...answer.facts[0], status: 'true' }] }),
    ).not.toEqual([]);
  });

  it('says both values of what is disputed, and one time of what is refined', () => {
    const { facts } = makePackAnswer({ index: indexPack(pack), digest: '', versionId: '' });
    const fact = (slug: string) => facts.find((item) => item.slug === slug);
    expect(fact('visits-of-nazarbayev-to-japan')).toMatchObject({
      status: 'disputed',
      values: { counts: [4, 5] },
      statement: {
        en: expect.stringMatching(/four times.*five times/),
        ru: expect.stringMatching(/четыре раза.*пять раз/),
      },
    });
    expect(fact('embassy-of-japan-opened')).toMatchObject({
      status: 'refined',
      time: '1993-01',
      values: { times: ['1993-01', '1993'] },
      citations: [
        { source: 'bilateral-relations', paragraph: 5, claim: { time: '1993-01' } },
        { source: 'japan-kazakhstan-relations', paragraph: 3, claim: { time: '1993' } },
      ],
    });
  });

  it('has no schema for a name that is not one', () => {
    expect(apiJsonSchema('constructor')).toBeNull();
    expect(apiJsonSchema('pack-files')).not.toBeNull();
  });
});

describe('the JSON Schema of the files of a pack', () => {
  it('is kept to by every file of the built-in pack', async () => {
    const schemas: Record<string, object> = packJsonSchema();
    for (const { path, text } of await readPackFiles('prisma/packs/japan-kazakhstan')) {
      const validate = ajv.compile(schemas[path.replace(/\/.*/, '/*.yaml')] ?? false);
      validate(parseYaml(text));
      expect(validate.errors ?? [], path).toEqual([]);
    }
  });
});

describe('the guide to writing a pack', () => {
  const guide = readFileSync('docs/pack-format.md', 'utf8');

  it.each(FACT_KIND_NAMES)('tells the roles of %s', (kind) => {
    const roles = guide.split('\n').find((line) => line.startsWith(`| \`${kind}\` |`));
    const told = [...(roles?.matchAll(/(\[?)(\w+)(…?): ([\w/]+)/g) ?? [])].map(
      ([, optional, role, many, kinds]) => ({
        role,
        kinds: kinds?.split('/'),
        ...(many && { many: true }),
        ...(optional && { optional: true }),
      }),
    );
    const known = Object.entries(specOf(kind).roles).map(([role, spec]) => ({ role, ...spec }));
    expect(told).toHaveLength(known.length);
    expect(told).toEqual(expect.arrayContaining(known));
  });
});

describe('the coverage of a pack', () => {
  it('finds a statement whose fact is taken away, and says so', () => {
    const without = {
      ...pack,
      facts: pack.facts.filter(({ slug }) => slug !== 'ambassador-kasai'),
    };
    expect(uncovered(coverageOf(without))).toMatchObject([
      { source: 'bilateral-relations', paragraph: 5, statement: 3 },
    ]);
    const report = makeCoverageReport(without);
    expect(report.whole).toBe(false);
    expect(report.text).toContain('! UNCOVERED');
    expect(report.text).toMatch(/ 1 uncovered; \d+ facts with \d+ claims$/);
  });

  it('lists every paragraph and every fact', () => {
    const { text, whole } = makeCoverageReport(pack);
    expect(whole).toBe(true);
    for (const { slug } of pack.facts) expect(text).toContain(`\n${slug}  [`);
    for (const { paragraphs } of pack.sources)
      for (const { number } of paragraphs) expect(text).toContain(`\n  ${number}.1 `);
  });
});

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item)]),
  );
}

describe('the digest of a pack', () => {
  it('does not depend on the order of keys', () => {
    expect(digestOf(turned(pack))).toBe(digestOf(pack));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(toCanonical(value)).toEqual(value);
        expect(digestOf(turned(value))).toBe(digestOf(value));
      }),
    );
  });

  it('changes with the content', () => {
    const [first, ...rest] = pack.facts;
    expect(digestOf({ ...pack, facts: rest })).not.toBe(digestOf(pack));
    expect(digestOf({ ...pack, facts: [...rest, first] })).not.toBe(digestOf(pack));
  });
});
