import { drawPaper } from '../../domain/paper';
import { expiryOf } from '../../domain/policy';
import type { Question } from '../../domain/question';
import { fail, type Result } from '../../domain/vocabulary';
import { db, type Prisma } from '../../lib/db';
import { unlessGone } from '../../lib/gone';
import { QUIZZES } from '../../lib/pace';
import type { Viewer } from '../../lib/session';
import { getResult } from '../attempt/queries';
import type { Settings, Start } from '../attempt/schema';
import { getPublicPackIndex } from '../pack/queries';

/** `available`: how many questions there are for the choices made. */
export type Started =
  | Result<{ readonly id: string }, 'not-found' | 'unknown-pack' | 'nothing-missed' | 'too-many'>
  | { readonly ok: false; readonly code: 'too-few-questions'; readonly available: number };

/** Draws a paper and freezes it: from here on neither the pack nor the templates can change it. */
export async function createAttempt(
  viewer: Viewer,
  { missedFrom, ...chosen }: Start,
  seed: string,
  now: Date,
): Promise<Started> {
  const pack = await getPublicPackIndex(chosen.pack);
  if (!pack) return fail('unknown-pack');
  if ((await countRecent(viewer, now)) >= QUIZZES.times) return fail('too-many');
  const missed = missedFrom && (await listMissed(viewer, missedFrom, now));
  if (missed && missed.questions.length === 0) return fail('nothing-missed');

  const settings: Settings = missed ? { ...chosen, count: missed.questions.length } : chosen;
  const paper = drawPaper(pack.index, {
    seed,
    count: settings.count,
    ...(missed ?? narrowing(chosen)),
  });
  // A newer pack may lack what was missed in an older one; what is left of it is asked.
  if (paper.length === 0 || (!missed && paper.length < settings.count))
    return { ok: false, code: 'too-few-questions', available: paper.length };

  const written = db.attempt.create({
    data: {
      userId: viewer.id,
      packVersionId: pack.versionId,
      seed,
      settings: { ...settings, count: paper.length },
      startedAt: now,
      expiresAt: expiryOf(now),
      items: { create: paper.map(toItem) },
    },
    select: { id: true },
  });
  return unlessGone(written);
}

/** Those of one's own alone: what a class was given is bounded by its assignment. */
const countRecent = (viewer: Viewer, now: Date) =>
  db.attempt.count({
    where: {
      userId: viewer.id,
      assignmentId: null,
      startedAt: { gt: new Date(now.getTime() - QUIZZES.minutes * 60_000), lte: now },
    },
  });

const narrowing = ({ topics, kinds }: Settings) => ({
  ...(topics.length > 0 && { topics }),
  ...(kinds.length > 0 && { kinds }),
});

const toItem = (question: Question, index: number) => ({
  position: index + 1,
  questionId: question.id,
  topic: question.topic,
  kind: question.kind,
  question: toJson(question),
});

/** Questions as we make them are plain data; the type of the column cannot know that. */
const toJson = (value: unknown) => value as Prisma.InputJsonValue;

/** Only an attempt that is over tells what was missed: its questions, and the facts they are asked of. */
async function listMissed(viewer: Viewer, attemptId: string, now: Date) {
  const result = await getResult(viewer, attemptId, now);
  const missed = result?.items.filter(({ share }) => share !== null && share < 1) ?? [];
  return {
    questions: missed.map(({ question }) => question.id),
    facts: [...new Set(missed.flatMap(({ question }) => question.facts.slice(0, 1)))],
  };
}
