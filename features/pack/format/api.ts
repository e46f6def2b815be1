import type { Entity } from '../../../domain/entity';
import { countsOf, type Fact, timeOf, timesOf } from '../../../domain/fact';
import type { PackIndex } from '../../../domain/pack-index';
import type { Phrase } from '../../../domain/question';
import { claimPhrase, statementsOf } from '../../../domain/statement';
import type { Localized } from '../../../domain/vocabulary';
import { makeRenderer } from '../../../i18n/render';
import type { PackListing, PackVersionIndex } from '../queries';
import type { PacksAnswer } from './api-schema';

type ToText = (...phrases: readonly Phrase[]) => Localized;

/** The list of packs for programs, by slug. */
export const makePacksAnswer = (packs: readonly PackListing[]): PacksAnswer => ({
  packs: packs.map(({ versionId: _, ...pack }) => ({ ...pack, href: `/api/packs/${pack.slug}` })),
});

const made = new WeakMap<PackIndex, ReturnType<typeof describePack>>();

/** A pack for programs, in the order of its files; made once for each version. */
export function makePackAnswer(version: PackVersionIndex) {
  const known = made.get(version.index);
  if (known) return known;
  const answer = describePack(version);
  made.set(version.index, answer);
  return answer;
}

function describePack({ index, digest }: PackVersionIndex) {
  const en = makeRenderer(index, 'en');
  const ru = makeRenderer(index, 'ru');
  const toText: ToText = (...phrases) => ({
    en: phrases.map(en.phrase).join(' '),
    ru: phrases.map(ru.phrase).join(' '),
  });
  const { slug, title, summary, sources, topics, entities, facts } = index.pack;
  return {
    slug,
    title,
    summary,
    digest,
    sources,
    topics,
    entities: entities.map(describeEntity),
    facts: facts.map((fact) => describeFact(index, fact, toText)),
  };
}

const nameOf = ({ names }: Pick<Entity, 'names'>): Localized => ({
  en: names.en.name,
  ru: names.ru.nom,
});

const describeEntity = (entity: Entity) => ({
  slug: entity.slug,
  kind: entity.kind,
  name: nameOf(entity),
  accepts: entity.accepts,
  former: entity.former.map((former) => ({
    name: nameOf(former),
    from: former.from ?? null,
    until: former.until ?? null,
  })),
  country: entity.country ?? null,
  sort: entity.sort ?? null,
  broader: entity.broader,
});

const describeFact = (index: PackIndex, fact: Fact, toText: ToText) => ({
  slug: fact.slug,
  topic: fact.topic,
  kind: fact.kind,
  statement: toText(...statementsOf(index, fact)),
  status: index.status(fact),
  asOf: index.asOf(fact),
  time: timeOf(fact) ?? null,
  values: {
    roles: fact.roles,
    times: timesOf(fact),
    counts: countsOf(fact),
    window: fact.window ?? null,
  },
  citations: fact.claims.map((claim) => ({
    source: claim.source,
    paragraph: claim.paragraph,
    statement: claim.statement,
    claim: {
      says: toText(claimPhrase(index, fact, claim)),
      time: claim.time ?? null,
      count: claim.count ?? null,
      note: claim.note ?? null,
    },
  })),
});
