import { describe, expect, it } from 'vitest';
import { indexPack } from '../../domain/pack-index';
import { judge, statementOf, withSlot } from '../../domain/proof';
import { readPackFiles } from '../../features/pack/format/files';
import { parsePack } from '../../features/pack/format/parse';

const parsed = parsePack(await readPackFiles('prisma/packs/japan-kazakhstan'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
const index = indexPack(parsed.value);
const of = (slug: string) => statementOf(index, index.fact(slug));
const truthOf = (
  ...[slug, slot, value, source]: [string, Parameters<typeof withSlot>[1], string | number, string?]
) =>
  judge(
    index,
    withSlot(of(slug), slot, typeof value === 'string' && slot !== 'time' ? [value] : value),
    source,
  ).truth;

describe('a statement', () => {
  it('is true where a fact asserts it, at any coarser time as well', () => {
    expect(truthOf('embassy-of-japan-opened', 'time', '1993-01')).toBe('true');
    expect(truthOf('embassy-of-japan-opened', 'time', '1993')).toBe('true');
  });

  it('is open where a source could mean it: February 1993 for one that says 1993', () => {
    expect(truthOf('embassy-of-japan-opened', 'time', '1993-02')).toBe('open');
    expect(truthOf('embassy-of-japan-opened', 'time', '1992-12')).toBe('false');
  });

  it('is open for an office that takes in the one that visited, and false for neither', () => {
    const slug = 'visit-of-minister-of-foreign-affairs-of-kazakhstan-1992';
    expect(truthOf(slug, 'time', '2002')).toBe('open');
    expect(truthOf(slug, 'time', '2003')).toBe('false');
    expect(truthOf(slug, 'time', '2017')).toBe('open');
  });

  it('is open for a count that a narrower office might bring it to', () => {
    const slug = 'visits-of-secretary-of-state-of-kazakhstan';
    expect([1, 2, 3, 4, 5].map((count) => truthOf(slug, 'count', count))).toEqual([
      'false',
      'true',
      'open',
      'open',
      'false',
    ]);
  });

  it('is neither true nor false of a count that sources dispute, but true by the source that gives it', () => {
    const slug = 'visits-of-nazarbayev-to-japan';
    expect([3, 4, 5, 6].map((count) => truthOf(slug, 'count', count))).toEqual([
      'false',
      'open',
      'open',
      'false',
    ]);
    expect(truthOf(slug, 'count', 4, 'bilateral-relations')).toBe('true');
    expect(truthOf(slug, 'count', 5, 'bilateral-relations')).toBe('open');
  });

  it('is not proved false by the list of a disputed count, but by the source whose list is whole, to its day', () => {
    const slug = 'visit-of-nazarbayev-1994';
    expect(truthOf(slug, 'time', '2001')).toBe('open');
    expect(truthOf(slug, 'time', '2001', 'bilateral-relations')).toBe('false');
    expect(truthOf(slug, 'time', '2020', 'bilateral-relations')).toBe('open');
  });

  it('is proved false by the list of a period only between its first and last visit', () => {
    expect(truthOf('visit-of-abe-2015', 'time', '2010')).toBe('false');
    expect(truthOf('visit-of-abe-2015', 'time', '2004')).toBe('open');
    expect(truthOf('visit-of-abe-2015', 'time', '2018')).toBe('open');
  });

  it('is not proved false for a whole year by who did it on some days of the year', () => {
    expect(truthOf('delegation-of-senate-2013', 'time', '2006')).toBe('open');
    expect(truthOf('delegation-of-senate-2013', 'time', '2006-11')).toBe('false');
    expect(truthOf('visit-of-abe-2015', 'time', '2006')).toBe('open');
    expect(truthOf('visit-of-abe-2015', 'time', '2006-08-28/2006-08-29')).toBe('false');
  });

  it('is proved false by its own time before what else was at that time', () => {
    const before = { ...index.fact('ambassador-kasai'), slug: 'ambassador-before' };
    const two = indexPack({
      ...index.pack,
      facts: [
        {
          ...before,
          roles: { ...before.roles, person: ['shinzo-abe'] },
          claims: before.claims.map((claim) => ({ ...claim, time: '2015-03' })),
        },
        ...index.pack.facts,
      ],
    });
    const said = withSlot(of('ambassador-kasai'), 'time', '2016-04');
    expect(judge(two, said)).toEqual({
      truth: 'false',
      proof: { rule: 'single-valued', fact: 'ambassador-kasai', slot: 'time' },
    });
  });

  it('is false of another holder of an office that one person holds at a time', () => {
    expect(truthOf('ambassador-kasai', 'person', 'takeo-kawamura')).toBe('false');
    expect(truthOf('ambassador-kasai', 'office', 'ambassador-of-kazakhstan-to-japan')).toBe(
      'false',
    );
  });
});
