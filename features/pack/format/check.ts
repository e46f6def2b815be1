// What a schema cannot see: that every name in a pack's files is a name of something in them.
import { specOf } from '../../../domain/fact-kinds';
import { before, endsOf, precisionOf } from '../../../domain/time';
import { type EntityKind, ROLES } from '../../../domain/vocabulary';
import type { EntityDocument, PackDocument, SourceDocument } from '../schema';
import { type FactDocument, type FactsDocument, parseCite } from './fact-schema';
import { unknownWord } from './words';
import type { Opened, PackError } from './yaml';

export type PackDocuments = {
  readonly pack: Opened<PackDocument>;
  readonly sources: Opened<SourceDocument[]>;
  readonly entities: readonly Opened<Record<string, EntityDocument>>[];
  readonly facts: readonly Opened<FactsDocument>[];
};

/** Every error that lies between the files of a pack; none, if it may be imported. */
export function checkPack(documents: PackDocuments): PackError[] {
  return [
    ...checkTopics(documents),
    ...checkSources(documents),
    ...checkEntities(documents),
    ...checkFacts(documents),
  ];
}

/** Words that stand a second time. */
const repeated = <T>(items: readonly T[], wordOf: (item: T) => string) => {
  const seen = new Set<string>();
  return items.filter((item) => seen.size === seen.add(wordOf(item)).size);
};

function checkTopics({ pack }: PackDocuments): PackError[] {
  const topics = pack.value.topics.map(({ slug }, i) => ({ slug, i }));
  return repeated(topics, ({ slug }) => slug).map(({ slug, i }) =>
    pack.errorAt(
      ['topics', i, 'slug'],
      `topic "${slug}" is there already; give this one another slug`,
    ),
  );
}

function checkSources({ sources }: PackDocuments): PackError[] {
  const listed = sources.value.map(({ slug }, i) => ({ slug, i }));
  const errors = repeated(listed, ({ slug }) => slug).map(({ slug, i }) =>
    sources.errorAt([i, 'slug'], `source "${slug}" is there already; give this one another slug`),
  );
  for (const [i, { paragraphs }] of sources.value.entries())
    for (const [k, { number }] of paragraphs.entries())
      if (number !== k + 1)
        errors.push(
          sources.errorAt(
            [i, 'paragraphs', k, 'number'],
            `paragraphs are numbered from 1 without a gap; this one is ${k + 1}, not ${number}`,
          ),
        );
  return errors;
}

function checkEntities({ entities }: PackDocuments): PackError[] {
  const all = entities.flatMap((opened) =>
    Object.entries(opened.value).map(([slug, entity]) => ({ slug, entity, opened })),
  );
  const kinds = new Map<string, EntityKind>(all.map(({ slug, entity }) => [slug, entity.kind]));
  const known = [...kinds.keys()];
  const errors = repeated(all, ({ slug }) => slug).map(({ slug, opened }) =>
    opened.errorAt(
      [slug],
      `entity "${slug}" is there already, in another file; keep one of the two`,
    ),
  );
  for (const { slug, entity, opened } of all) {
    const at = (path: PropertyKey[], message: string) =>
      errors.push(opened.errorAt([slug, ...path], message));
    const { country, broader = [], former = [] } = entity;
    if (country !== undefined && !kinds.has(country))
      at(['country'], unknownWord('entity', country, known));
    else if (country !== undefined && kinds.get(country) !== 'country')
      at(['country'], `"${country}" is of kind ${kinds.get(country)}; write the slug of a country`);
    for (const [i, wider] of broader.entries()) {
      if (!kinds.has(wider)) at(['broader', i], unknownWord('entity', wider, known));
      if (wider === slug) at(['broader', i], 'nothing is part of itself; leave this out');
    }
    for (const [i, { en, ru }] of [entity, ...former].entries())
      if ((en.plural === undefined) !== (ru.plural === undefined))
        at(i === 0 ? [] : ['former', i - 1], 'a plural stands in both languages or in neither');
    for (const [i, { from, until }] of former.entries()) {
      const previous = former[i - 1]?.until;
      if (from && until && before(until, from)) at(['former', i], '"until" comes before "from"');
      if (i > 0 && (!previous || !from || !before(previous, from)))
        at(['former', i], 'former names go from the earliest to the latest, each with its days');
    }
  }
  return errors;
}

function checkFacts(documents: PackDocuments): PackError[] {
  const topics = documents.pack.value.topics.map(({ slug }) => slug);
  const kinds = new Map<string, EntityKind>();
  for (const { value } of documents.entities)
    for (const [slug, { kind }] of Object.entries(value)) kinds.set(slug, kind);
  const all = documents.facts.flatMap((opened) =>
    Object.entries(opened.value.facts).map(([slug, fact]) => ({ slug, fact, opened })),
  );
  const errors = repeated(all, ({ slug }) => slug).map(({ slug, opened }) =>
    opened.errorAt(['facts', slug], `fact "${slug}" is there already; give this one another slug`),
  );
  for (const { value, errorAt } of documents.facts)
    if (!topics.includes(value.topic))
      errors.push(errorAt(['topic'], unknownWord('topic', value.topic, topics)));
  for (const { slug, fact, opened } of all) {
    const at = (path: PropertyKey[], message: string) =>
      errors.push(opened.errorAt(['facts', slug, ...path], message));
    checkRoles(fact, kinds, at);
    checkClaims(fact, documents.sources.value, at);
    if (fact.window && precisionOf(fact.window) === 'annual')
      at(['window'], 'a window has years, such as 1992/2016');
  }
  return errors;
}

type At = (path: PropertyKey[], message: string) => void;

function checkRoles(fact: FactDocument, kinds: ReadonlyMap<string, EntityKind>, at: At) {
  const said = ROLES.flatMap((role) => [
    { role, path: [role], value: fact[role] },
    { role, path: ['rivals', role], value: fact.rivals?.[role] },
  ]);
  for (const { role, path: to, value } of said) {
    const allowed: readonly EntityKind[] = specOf(fact.kind).roles[role]?.kinds ?? [];
    const slugs = value === undefined ? [] : [value].flat();
    for (const [i, slug] of slugs.entries()) {
      const path = Array.isArray(value) ? [...to, i] : to;
      const kind = kinds.get(slug);
      if (!kind) {
        at(path, unknownWord('entity', slug, [...kinds.keys()]));
      } else if (!allowed.includes(kind)) {
        const fitting = allowed.join(' or ');
        at(path, `role "${role}" takes a ${fitting}, and "${slug}" is of kind ${kind}`);
      }
      if (slugs.indexOf(slug) !== i) at(path, `"${slug}" has this role already; keep one`);
    }
  }
}

function checkClaims(fact: FactDocument, sources: readonly SourceDocument[], at: At) {
  const known = sources.map(({ slug }) => slug);
  for (const [i, { cite, time }] of fact.claims.entries()) {
    const { source: slug, paragraph: number, statement } = parseCite(cite);
    const path = ['claims', i, 'cite'];
    const source = sources.find((item) => item.slug === slug);
    const paragraph = source?.paragraphs[number - 1];
    const found = paragraph?.statements[statement - 1];
    if (!source) at(path, unknownWord('source', slug, known));
    else if (!paragraph)
      at(path, `"${slug}" has no paragraph ${number}; write 1 to ${source.paragraphs.length}`);
    else if (!found)
      at(
        path,
        `paragraph ${number} of "${slug}" has no statement ${statement}; write 1 to ${paragraph.statements.length}`,
      );
    else if (found.omitted)
      at(
        path,
        `statement ${number}.${statement} is marked as omitted; take the mark or the claim away`,
      );
    if (time && precisionOf(time) === 'range') {
      const [from, to] = endsOf(time);
      if (precisionOf(from) !== precisionOf(to))
        at(['claims', i, 'time'], 'both ends of a range are given at one precision');
    }
  }
  const values = fact.claims.map((claim, i) => ({
    i,
    value: JSON.stringify({ ...claim, note: 0 }),
  }));
  for (const { i } of repeated(values, ({ value }) => value))
    at(['claims', i], 'this claim repeats one above it; keep one of the two');
}
