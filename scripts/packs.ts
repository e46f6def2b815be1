import { existsSync } from 'node:fs';
import type { Pack } from '../domain/fact';
import { makeCoverageReport } from '../features/pack/format/coverage';
import { readPackFiles } from '../features/pack/format/files';
import { parsePack } from '../features/pack/format/parse';
import { root } from './step.mjs';

/** @throws with every error of the pack, one a line, each with its file and line */
async function readPack(folder: string): Promise<Pack> {
  const files = await readPackFiles(folder).catch((error: Error) => {
    throw new Error(`Cannot read the pack in ${folder}: ${error.message}`);
  });
  const parsed = parsePack(files);
  if (parsed.ok) return parsed.value;
  const errors = parsed.errors.map(
    ({ file, line, message }) => `${folder}/${file}:${line}: ${message}`,
  );
  throw new Error(`${errors.join('\n')}\nNothing was taken from ${folder}.`);
}

/** Every folder is read before anything is stored: an error in one keeps all of them out. */
export async function importPacks(folders: readonly string[]): Promise<string> {
  if (folders.length === 0) throw new Error('packs import: which folder? Give at least one.');
  const packs = await Promise.all(folders.map((folder) => readPack(folder.replace(/\/+$/, ''))));
  const { importPack } = await import('../features/pack/mutations');
  const { asOperator } = await import('../lib/session');
  const { db } = await import('../lib/db');
  const said: string[] = [];
  try {
    for (const pack of packs) {
      const { number, outcome } = await importPack(asOperator(), pack);
      said.push(`${pack.slug}, ${pack.facts.length} facts, version ${number} ${outcome}`);
    }
  } finally {
    await db.$disconnect();
  }
  return said.join('; ');
}

/** A built-in pack as its files have it; any other as it was imported last. */
export async function findPack(slug: string): Promise<Pack> {
  const folder = `prisma/packs/${slug}`;
  if (/^[a-z0-9-]+$/.test(slug) && existsSync(`${root}/${folder}`))
    return readPack(`${root}/${folder}`);
  const { getPublicPackIndex } = await import('../features/pack/queries');
  const { db } = await import('../lib/db');
  const found = await getPublicPackIndex(slug).finally(() => db.$disconnect());
  if (!found) throw new Error(`There is no pack "${slug}".`);
  return found.index.pack;
}

/** @throws when a statement has neither a fact nor a reason, after the table was printed */
export async function reportCoverage(slug: string | undefined): Promise<undefined> {
  if (!slug) throw new Error('packs coverage: of which pack? Give its slug.');
  const { text, whole } = makeCoverageReport(await findPack(slug));
  console.log(text);
  if (!whole) throw new Error('Some statements are in no fact and have no reason: see UNCOVERED.');
}
