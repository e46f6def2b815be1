import { describe, expect, it } from 'vitest';
import { listQuestions } from '../../domain/generate/bank';
import { indexPack } from '../../domain/pack-index';
import type { Phrase, Question } from '../../domain/question';
import { readPackFiles } from '../../features/pack/format/files';
import { parsePack } from '../../features/pack/format/parse';

const parsed = parsePack(await readPackFiles('prisma/packs/japan-kazakhstan'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
const index = indexPack(parsed.value);
const every = Array.from({ length: 20 }, (_, seed) => [
  ...listQuestions(index, { seed: String(seed) }),
]).flat();

const slugsIn = ({ args }: Phrase, role: 'person' | 'office') =>
  args[role]?.type === 'entities' ? args[role].slugs : [];
const given = new Set(
  parsed.value.facts.flatMap(({ roles: { person = [], office = [] } }) =>
    person.flatMap((who) => office.map((what) => `${who} as ${what}`)),
  ),
);
const saidOf = ({ stem, statement, prompts, options }: Question) => [
  stem,
  ...(statement ? [statement] : []),
  ...prompts.map(({ phrase }) => phrase),
  ...options.flatMap(({ content }) => (content.type === 'phrase' ? [content.phrase] : [])),
];

describe('statements to be judged', () => {
  it('give nobody an office that no fact gives them, be they true or false', () => {
    const invented = every.flatMap((question) =>
      saidOf(question)
        .flatMap((phrase) =>
          slugsIn(phrase, 'person').flatMap((who) =>
            slugsIn(phrase, 'office').map((what) => `${who} as ${what}`),
          ),
        )
        .filter((pair) => !given.has(pair)),
    );
    expect([...new Set(invented)]).toEqual([]);
  });

  it('let no country do to its own what another did', () => {
    const own = every.filter(({ template, statement, facts }) => {
      const said = statement?.args.actor;
      const { actor = [], person = [] } = index.fact(facts[0] as string).roles;
      return (
        template === 'untruth' &&
        said?.type === 'entities' &&
        String(said.slugs) !== String(actor) &&
        person.some((who) => said.slugs.includes(index.entity(who).country ?? ''))
      );
    });
    expect(own.map(({ facts }) => facts[0])).toEqual([]);
  });

  it('put first whoever has held the same office', () => {
    for (const { template, statement } of every.filter(
      ({ facts }) => facts[0] === 'abe-signed-joint-statement-on-ctbt',
    ))
      if (template === 'untruth' && statement?.args.person?.type === 'entities')
        expect(statement.args.person.slugs).toEqual(['junichiro-koizumi']);
  });

  it('still put one person in the place of another', () => {
    const swapped = every.filter(
      ({ template, statement, facts }) =>
        template === 'untruth' &&
        statement &&
        String(slugsIn(statement, 'person')) !==
          String(index.fact(facts[0] as string).roles.person ?? ''),
    );
    expect(new Set(swapped.map(({ facts }) => facts[0])).size).toBeGreaterThanOrEqual(6);
  });

  it('can be false wherever they can be true, so that no statement is known by its manner', () => {
    const about = (template: string) =>
      new Set(
        every
          .filter((question) => question.template === template)
          .map(({ facts, statement }) => `${facts[0]} ${JSON.stringify(statement?.args.source)}`),
      );
    const falsely = about('untruth');
    expect([...about('truth')].filter((one) => !falsely.has(one))).toEqual([]);
    expect(falsely.size).toBeGreaterThan(40);
  });
});
