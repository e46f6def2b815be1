import { POST as postAnswer } from '../../../app/api/attempts/[attempt]/answers/[position]/route';
import { createAssignedAttempt, flagItem, noteSeen } from '../../../features/assigned/mutations';
import { getTerms, listTerms } from '../../../features/assigned/queries';
import {
  answerQuestion,
  endAttempt,
  startAssigned,
  startAttempt,
} from '../../../features/attempt/actions';
import {
  finishAttempt,
  keepDraft,
  leaveItem,
  submitAnswer,
} from '../../../features/attempt/mutations';
import {
  getAttempt,
  getItem,
  getOpenAttempt,
  getResult,
  listAsked,
  listAssignedAttempts,
  listAttempts,
} from '../../../features/attempt/queries';
import { startSchema } from '../../../features/attempt/schema';
import { createAttempt } from '../../../features/quiz/mutations';
import { db } from '../../../lib/db';
import { PACK } from '../../fixtures/learner';
import { asking, form, post, read } from './request';
import { ANYONE, type Ids, type Row } from './world';

const PUPIL = ['pupil'] as const;
const SKIP = { locale: 'en', intent: 'skip' };

/** Actions go by the clock on the wall, and the attempts of the world began long before. */
const inTime = ({ assignment, attempt }: Ids) =>
  Promise.all([
    db.attempt.updateMany({ where: { id: attempt }, data: { expiresAt: new Date(4e12) } }),
    db.assignment.updateMany({ where: { id: assignment }, data: { closesAt: new Date(4e12) } }),
  ]);

const place = ({ attempt, position }: Ids) => ({ attempt, position });
const outcome = ({ ok, ...rest }: { ok: boolean; code?: string }) => (ok ? 'done' : rest.code);
const finishedAt = async (id: string) =>
  (await db.attempt.findUnique({ where: { id }, select: { finishedAt: true } }))?.finishedAt ??
  null;

export const rows: Row[] = [
  {
    export: 'features/attempt/queries.getAttempt',
    may: PUPIL,
    run: ({ now }, viewer, { attempt }) => getAttempt(viewer, attempt, now),
  },
  {
    export: 'features/attempt/queries.getItem',
    may: PUPIL,
    run: ({ now }, viewer, { attempt, position }) => getItem(viewer, attempt, position, now),
  },
  {
    export: 'features/attempt/queries.getResult',
    may: PUPIL,
    run: ({ now }, viewer, { finished }) => getResult(viewer, finished, now),
  },
  {
    export: 'features/attempt/queries.listAsked',
    may: PUPIL,
    run: async (_, viewer, { attempt }) => (await listAsked(viewer, attempt)).length,
  },
  {
    export: 'features/attempt/queries.listAssignedAttempts',
    may: PUPIL,
    run: async ({ now }, viewer, { assignment }) =>
      (await listAssignedAttempts(viewer, [assignment], now)).get(assignment)?.length ?? 0,
  },
  {
    export: 'features/attempt/queries.getOpenAttempt',
    may: ANYONE,
    own: true,
    run: async ({ now }, viewer, { quiz }, who) =>
      (await getOpenAttempt(viewer, now))?.id === (who === 'pupil' ? quiz : undefined),
  },
  {
    export: 'features/attempt/queries.listAttempts',
    may: ANYONE,
    own: true,
    run: async ({ now }, viewer, { finished }, who) =>
      String((await listAttempts(viewer, 9, now)).map(({ id }) => id)) ===
      (who === 'pupil' ? finished : ''),
  },
  {
    export: 'features/attempt/mutations.keepDraft',
    may: PUPIL,
    run: async ({ now }, viewer, ids) =>
      outcome(await keepDraft(viewer, place(ids), { choice: ['a'] }, 'en', now)),
  },
  {
    export: 'features/attempt/mutations.leaveItem',
    may: PUPIL,
    run: async ({ now }, viewer, ids) =>
      outcome(await leaveItem(viewer, place(ids), { choice: ['a'] }, 'en', now)),
  },
  {
    export: 'features/attempt/mutations.submitAnswer',
    may: PUPIL,
    run: async ({ now }, viewer, ids) =>
      outcome(await submitAnswer(viewer, place(ids), {}, 'en', now)),
  },
  {
    export: 'features/attempt/mutations.finishAttempt',
    may: PUPIL,
    run: async ({ now }, viewer, { attempt }) => {
      await finishAttempt(viewer, attempt, now);
      return finishedAt(attempt);
    },
  },
  {
    export: 'features/attempt/actions.startAttempt',
    may: ANYONE,
    own: true,
    run: async (world, _viewer, _ids, who) => {
      const sent = form({ locale: 'en', pack: PACK, count: '5' });
      const answer = await asking(world, who, () => startAttempt(sent));
      return /^\/en\/quiz\/[0-9a-f-]{36}\/1$/.test((answer as { leads: string }).leads);
    },
  },
  {
    export: 'features/attempt/actions.startAssigned',
    may: PUPIL,
    run: async (world, _viewer, ids, who) => {
      await inTime(ids);
      return asking(world, who, () =>
        startAssigned(form({ locale: 'en', assignment: ids.assignment })),
      );
    },
  },
  {
    export: 'features/attempt/actions.answerQuestion',
    may: PUPIL,
    run: async (world, _viewer, ids, who) => {
      await inTime(ids);
      const { attempt, position } = ids;
      const sent = form({ ...SKIP, attempt, position: String(position) });
      return asking(world, who, () => answerQuestion(sent));
    },
  },
  {
    export: 'features/attempt/actions.endAttempt',
    may: PUPIL,
    run: async (world, _viewer, ids, who) => {
      await inTime(ids);
      await asking(world, who, () => endAttempt(form({ locale: 'en', attempt: ids.attempt })));
      return (await finishedAt(ids.attempt)) !== null;
    },
  },
  {
    export: 'app/api/attempts/[attempt]/answers/[position]/route.POST',
    may: PUPIL,
    run: async (world, _viewer, ids, who) => {
      await inTime(ids);
      const { attempt, position } = ids;
      const answer = await asking(world, who, (request) =>
        postAnswer(post(request, { choice: 'a', locale: 'en' }), {
          params: Promise.resolve({ attempt, position: String(position) }),
        }),
      );
      return read(answer as Response);
    },
  },
  {
    export: 'features/assigned/queries.listTerms',
    may: PUPIL,
    run: async ({ now }, viewer, { assignment }) =>
      (await listTerms(viewer, [assignment], now)).size,
  },
  {
    export: 'features/assigned/queries.getTerms',
    may: PUPIL,
    run: ({ now }, viewer, { assignment }) => getTerms(viewer, assignment, now),
  },
  {
    export: 'features/assigned/mutations.createAssignedAttempt',
    may: PUPIL,
    run: ({ now }, viewer, { assignment }) => createAssignedAttempt(viewer, assignment, now),
  },
  {
    export: 'features/assigned/mutations.noteSeen',
    may: PUPIL,
    run: ({ now }, viewer, ids) => noteSeen(viewer, place(ids), now),
  },
  {
    export: 'features/assigned/mutations.flagItem',
    may: PUPIL,
    run: ({ now }, viewer, ids) => flagItem(viewer, place(ids), true, now),
  },
  {
    export: 'features/quiz/mutations.createAttempt',
    may: ANYONE,
    own: true,
    run: async ({ now }, viewer) =>
      (await createAttempt(viewer, startSchema.parse({ pack: PACK, count: 5 }), 'a seed', now)).ok,
  },
];
