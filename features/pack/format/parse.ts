import type { Entity, Names } from '../../../domain/entity';
import type { Fact, Pack } from '../../../domain/fact';
import { ROLES, type Role } from '../../../domain/vocabulary';
import {
  type EntityDocument,
  entitiesFileSchema,
  packFileSchema,
  sourcesFileSchema,
} from '../schema';
import { checkPack, type PackDocuments } from './check';
import { toCanonical } from './digest';
import { type FactDocument, type FactsDocument, factsFileSchema, parseCite } from './fact-schema';
import { type Opened, openYaml, type PackError, type PackFile } from './yaml';

export type ParsedPack =
  | { readonly ok: true; readonly value: Pack }
  | { readonly ok: false; readonly code: 'invalid-pack'; readonly errors: readonly PackError[] };

const HOME = 'a pack has pack.yaml, sources.yaml, entities/*.yaml and facts/*.yaml';

const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);

/**
 * Reads the files of a pack, with paths relative to its folder. The errors of all files come together, each
 * with its line; a pack is taken whole or not at all. Facts come in the order of the pack's topics.
 */
export function parsePack(files: readonly PackFile[]): ParsedPack {
  const errors: PackError[] = [];
  const open = <T>(file: PackFile, schema: Parameters<typeof openYaml<T>>[1]) => {
    const opened = openYaml(file, schema);
    if (opened.ok) return [opened.value];
    errors.push(...opened.errors);
    return [];
  };
  const one = (path: string) => {
    const file = files.find((item) => item.path === path);
    if (!file) errors.push({ file: path, line: 1, message: `there is no such file; ${HOME}` });
    return file ? [file] : [];
  };
  const many = (folder: string) =>
    files.filter(({ path }) => path.startsWith(`${folder}/`)).sort(byPath);

  for (const { path } of files)
    if (!/^(pack|sources|(entities|facts)\/[^/]+)\.yaml$/.test(path))
      errors.push({ file: path, line: 1, message: `this file has no place here; ${HOME}` });
  const [pack] = one('pack.yaml').flatMap((file) => open(file, packFileSchema));
  const [sources] = one('sources.yaml').flatMap((file) => open(file, sourcesFileSchema));
  const entities = many('entities').flatMap((file) => open(file, entitiesFileSchema));
  const facts = many('facts').flatMap((file) => open(file, factsFileSchema));
  if (errors.length > 0 || !pack || !sources) return { ok: false, code: 'invalid-pack', errors };

  const documents = { pack, sources, entities, facts: facts as Opened<FactsDocument>[] };
  const wrong = checkPack(documents);
  if (wrong.length > 0) return { ok: false, code: 'invalid-pack', errors: wrong };
  return { ok: true, value: toCanonical(makePack(documents)) };
}

function makePack({ pack, sources, entities, facts }: PackDocuments): Pack {
  const topics = pack.value.topics.map(({ slug }) => slug);
  const place = ({ value }: Opened<FactsDocument>) => topics.indexOf(value.topic);
  return {
    ...pack.value,
    sources: sources.value,
    entities: entities.flatMap(({ value }) =>
      Object.entries(value).map(([slug, entity]) => makeEntity(slug, entity)),
    ),
    facts: facts
      .toSorted((a, b) => place(a) - place(b))
      .flatMap(({ value }) =>
        Object.entries(value.facts).map(([slug, fact]) => makeFact(slug, value.topic, fact)),
      ),
  };
}

const makeEntity = (slug: string, { en, ru, former = [], ...rest }: EntityDocument): Entity => ({
  slug,
  kind: rest.kind,
  names: { en, ru } satisfies Names,
  accepts: { en: rest.accepts?.en ?? [], ru: rest.accepts?.ru ?? [] },
  former: former.map(({ en: enThen, ru: ruThen, ...days }) => ({
    names: { en: enThen, ru: ruThen },
    ...days,
  })),
  broader: rest.broader ?? [],
  solo: rest.solo ?? false,
  ...(rest.country && { country: rest.country }),
  ...(rest.sort && { sort: rest.sort }),
});

function makeFact(slug: string, topic: string, document: FactDocument): Fact {
  const roles: Partial<Record<Role, readonly string[]>> = {};
  for (const role of ROLES) {
    const said = document[role];
    if (said !== undefined) roles[role] = [said].flat();
  }
  return {
    slug,
    kind: document.kind,
    topic,
    roles,
    claims: document.claims.map(({ cite, ...claim }) => ({ ...parseCite(cite), ...claim })),
    ...(document.window && { window: document.window }),
    ...(document.rivals && { rivals: document.rivals }),
  };
}
