import { drawBlueprint, type SetContent } from '../../domain/set';
import { type Edit, type EditProblem, editContent } from '../../domain/set-edit';
import { tallyOf } from '../../domain/set-pool';
import { countIn } from '../../domain/set-tally';
import { freeTitle } from '../../domain/set-title';
import { fail, ok, type Result } from '../../domain/vocabulary';
import { db, type Prisma } from '../../lib/db';
import { unlessGone } from '../../lib/gone';
import { holdSetVersion } from '../../lib/hold';
import { newId } from '../../lib/id';
import { makeOnce } from '../../lib/once';
import type { Teacher } from '../../lib/session';
import { getPublicPackIndex, getPublicPackVersionIndex } from '../pack/queries';
import { getRenewal, getSet, getSharedSet, type SetVersion } from './queries';
import type { Builder, ShareMode, Target } from './schema';

/** Contents as we make them are plain data; the type of the column cannot know that. */
const toJson = (value: unknown) => value as Prisma.InputJsonValue;

type NewSet = {
  readonly id: string;
  readonly ownerId: string;
  readonly title: string;
  readonly packVersionId: string;
  readonly content: SetContent;
};

/**
 * Stores a set; where its teacher has one of that title, a number tells the two apart. One with the same `id` is the
 * same set, asked for again.
 */
async function storeSet({ id, ownerId, title, packVersionId, content }: NewSet) {
  const find = () => db.questionSet.findFirst({ where: { id, ownerId }, select: { id: true } });
  const others = await db.questionSet.findMany({ where: { ownerId }, select: { title: true } });
  const free = freeTitle(
    title,
    others.map((other) => other.title),
  );
  return unlessGone(
    makeOnce(find, () =>
      db.questionSet.create({
        data: {
          id,
          ownerId,
          title: free,
          versions: { create: { number: 1, packVersionId, content: toJson(content) } },
        },
        select: { id: true },
      }),
    ),
  );
}

export type Built =
  | Result<{ readonly id: string }, 'not-found' | 'unknown-pack'>
  | { readonly ok: false; readonly code: 'too-few-questions'; readonly available: number };

/** Makes a set of the newest version of a pack; a fixed one is drawn by `seed` here and now. */
export async function createSet(
  viewer: Teacher,
  { pack: slug, manner, topics, kinds, difficulties, count }: Omit<Builder, 'title' | 'suggested'>,
  title: string,
  seed: string,
  id: string = newId(),
): Promise<Built> {
  const pack = await getPublicPackIndex(slug);
  if (!pack) return fail('unknown-pack');
  const blueprint = { pack: slug, topics, kinds, difficulties, count };
  const available = countIn(tallyOf(pack.index), blueprint);
  if (available < count) return { ok: false, code: 'too-few-questions', available };
  const content: SetContent =
    manner === 'fixed'
      ? {
          manner,
          items: drawBlueprint(pack.index, blueprint, seed).map((question) => ({
            question,
            weight: 1,
          })),
        }
      : { manner: 'drawn', blueprint, each: manner };
  return storeSet({ id, ownerId: viewer.id, title, packVersionId: pack.versionId, content });
}

export type Refused = 'not-found' | 'set-archived' | 'set-stale';
/** `number`: of the version that now holds it; `made`: is that a new one? */
export type Stored = { readonly number: number; readonly made: boolean };

/**
 * Writes what a set now is: into its newest version while nothing is assigned of that, else into the next. Of two
 * edits of one state the second is refused, whichever way they meet; of an edit and an assignment at one time the
 * second sees the first.
 */
async function storeContent(
  set: string,
  { id, number, updatedAt }: SetVersion,
  { content, packVersionId }: { content: SetContent; packVersionId: string },
): Promise<Result<Stored, Refused>> {
  const data = { content: toJson(content), packVersionId };
  const written = db.$transaction(async (tx) => {
    await holdSetVersion(tx, id);
    const same = { id, updatedAt, set: { archivedAt: null } };
    if ((await tx.setVersion.count({ where: same })) === 0) return fail('set-stale');
    if ((await tx.assignment.count({ where: { setVersionId: id } })) === 0) {
      await tx.setVersion.update({ where: { id }, data, select: { id: true } });
      return ok({ number, made: false });
    }
    await tx.setVersion.create({ data: { ...data, setId: set, number: number + 1 } });
    return ok({ number: number + 1, made: true });
  });
  return written.catch((error: unknown) => {
    if (isClash(error)) return fail('set-stale');
    throw error;
  });
}

/** Somebody has made the next version first. */
const isClash = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'P2002';

/** The set, if it may be changed and is as the form knew it. */
async function loadFor(viewer: Teacher, { set: id, revision }: Target) {
  const set = await getSet(viewer, id);
  if (!set) return fail('not-found');
  if (set.archivedAt) return fail('set-archived');
  return set.newest.revision === revision ? ok(set.newest) : fail('set-stale');
}

/** One edit; `at` is the question to look at next. */
export async function editSet(
  viewer: Teacher,
  target: Target,
  edit: Edit,
): Promise<Result<Stored & { readonly at: string | null }, Refused | EditProblem>> {
  const found = await loadFor(viewer, target);
  if (!found.ok) return found;
  const { packVersionId, content } = found.value;
  const pack = await getPublicPackVersionIndex(packVersionId);
  if (!pack) return fail('not-found');
  const edited = editContent(pack.index, target.set, content, edit);
  if (!edited.ok) return edited;
  const next = { content: edited.value.content, packVersionId };
  const stored = await storeContent(target.set, found.value, next);
  return stored.ok ? ok({ ...stored.value, at: edited.value.at }) : stored;
}

/** Makes the set again from the newest version of its pack. */
export async function renewSet(
  viewer: Teacher,
  target: Target,
): Promise<Result<Stored, Refused | 'set-nothing-left'>> {
  const found = await loadFor(viewer, target);
  if (!found.ok) return found;
  const renewal = await getRenewal(viewer, target.set);
  if (!renewal) return fail('set-stale');
  const { content, packVersionId } = renewal;
  if (!content) return fail('set-nothing-left');
  return storeContent(target.set, found.value, { content, packVersionId });
}

/** Changes what stands in the set's own row; refused for one that is put away. */
async function changeRow(
  viewer: Teacher,
  id: string,
  data: Prisma.QuestionSetUpdateManyMutationInput,
): Promise<Result<null, 'not-found' | 'set-archived'>> {
  const mine = { id, ownerId: viewer.id };
  const changed = await db.questionSet.updateMany({ where: { ...mine, archivedAt: null }, data });
  if (changed.count === 1) return ok(null);
  return fail((await db.questionSet.count({ where: mine })) ? 'set-archived' : 'not-found');
}

export const renameSet = (viewer: Teacher, id: string, title: string) =>
  changeRow(viewer, id, { title });

/** Shares by a link that holds `token`, which must be unguessable; shared already, the link stays as it is. */
export async function shareSet(viewer: Teacher, id: string, mode: ShareMode, token: string) {
  const set = await getSet(viewer, id);
  return changeRow(viewer, id, { shareMode: mode, shareToken: set?.shareToken ?? token });
}

/** The link leads nowhere from now on; shared again, the set gets another. */
export const unshareSet = (viewer: Teacher, id: string) =>
  changeRow(viewer, id, { shareMode: null, shareToken: null });

/** Puts the set away: it stays readable, and what was assigned of it goes on. */
export const archiveSet = (viewer: Teacher, id: string, now: Date) =>
  changeRow(viewer, id, { archivedAt: now });

export async function restoreSet(viewer: Teacher, id: string): Promise<Result<null, 'not-found'>> {
  const where = { id, ownerId: viewer.id };
  const { count } = await db.questionSet.updateMany({ where, data: { archivedAt: null } });
  return count === 1 ? ok(null) : fail('not-found');
}

/** Deletes a set of which nothing was ever assigned. */
export function deleteSet(
  viewer: Teacher,
  id: string,
): Promise<Result<null, 'not-found' | 'set-assigned'>> {
  return db.$transaction(async (tx) => {
    const mine = { id, ownerId: viewer.id };
    if ((await tx.questionSet.count({ where: mine })) === 0) return fail('not-found');
    const unused = { ...mine, versions: { none: { assignments: { some: {} } } } };
    if ((await tx.questionSet.count({ where: unused })) === 0) return fail('set-assigned');
    await tx.setVersion.deleteMany({ where: { setId: id, assignments: { none: {} } } });
    await tx.questionSet.delete({ where: { id }, select: { id: true } });
    return ok(null);
  });
}

/** One's own set again, by its newest version; an archived one too. */
export async function copySet(
  viewer: Teacher,
  id: string,
  title: string,
  copyId: string = newId(),
): Promise<Result<{ readonly id: string }, 'not-found'>> {
  const set = await getSet(viewer, id);
  if (!set) return fail('not-found');
  return storeSet({ ...set.newest, id: copyId, ownerId: viewer.id, title });
}

/** A set of one's own from what another shares to be copied. */
export async function copySharedSet(
  viewer: Teacher,
  token: string,
  copyId: string = newId(),
): Promise<Result<{ readonly id: string }, 'not-found'>> {
  const shared = await getSharedSet(viewer, token);
  if (!shared?.mayCopy) return fail('not-found');
  return storeSet({ ...shared.newest, id: copyId, ownerId: viewer.id, title: shared.title });
}
