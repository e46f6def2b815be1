import { listQuestions } from '../domain/generate/bank';
import { indexPack } from '../domain/pack-index';
import { QUESTION_KINDS } from '../domain/vocabulary';
import { makeKindTable } from '../features/quiz/format/kind-table';
import { makeLineWriter } from '../features/quiz/format/line';
import { findPack } from './packs';

type Values = { json?: boolean; kind?: string; seed?: string; limit?: string };

/** Prints one question a line, or a table of how many there are. @throws with what to write instead when an option is not of its kind */
export async function writeQuestions(
  slug: string | undefined,
  values: Values,
): Promise<string | undefined> {
  if (!slug) throw new Error('questions: of which pack? Give its slug.');
  if (!values.json) return makeKindTable(indexPack(await findPack(slug)));
  const kinds = QUESTION_KINDS.filter((kind) => !values.kind || kind === values.kind);
  if (kinds.length === 0)
    throw new Error(`--kind is one of ${QUESTION_KINDS.join(', ')}, not "${values.kind}".`);
  const limit = Number(values.limit ?? Number.POSITIVE_INFINITY);
  if (!(limit > 0)) throw new Error(`--limit is a number above 0, not "${values.limit}".`);
  const index = indexPack(await findPack(slug));
  const toLine = makeLineWriter(index);
  let written = 0;
  for (const question of listQuestions(index, { seed: values.seed ?? '', kinds })) {
    if (written++ >= limit) break;
    console.log(JSON.stringify(toLine(question)));
  }
  return undefined;
}
