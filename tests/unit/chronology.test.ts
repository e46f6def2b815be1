import { describe, expect, it } from 'vitest';
import { chronologyOf } from '../../domain/chronology';
import type { Fact, Pack } from '../../domain/fact';

const fact = (slug: string, ...times: string[]): Fact => ({
  slug,
  kind: 'visit',
  topic: 'visits',
  roles: {},
  claims: times.map((time) => ({ source: 's', paragraph: 1, statement: 1, time })),
});

const packOf = (...facts: Fact[]): Pack => ({
  slug: 'p',
  title: { en: '', ru: '' },
  summary: { en: '', ru: '' },
  sources: [],
  entities: [],
  topics: [],
  facts,
});

const laidOut = (...facts: Fact[]) =>
  chronologyOf({ pack: packOf(...facts) }).map(({ year, facts: of }) => [
    year,
    ...of.map(({ fact: { slug }, time }) => `${slug} ${time}`),
  ]);

describe('the timeline', () => {
  it('puts years in order, and within a year the earlier and less exact first', () => {
    expect(
      laidOut(
        fact('visit', '2006-08-28/2006-08-29'),
        fact('dialogue', '2004'),
        fact('address', '2006-01-01'),
        fact('somewhen', '2006'),
      ),
    ).toEqual([
      [2004, 'dialogue 2004'],
      [2006, 'somewhen 2006', 'address 2006-01-01', 'visit 2006-08-28/2006-08-29'],
    ]);
  });

  it('takes the most exact time that a source gives', () => {
    expect(laidOut(fact('embassy', '1993', '1993-01'))).toEqual([[1993, 'embassy 1993-01']]);
  });

  it('leaves out what has no year', () => {
    expect(laidOut(fact('undated'), fact('yearly', '--08-29'))).toEqual([]);
  });
});
