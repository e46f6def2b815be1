import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { finishAttempt, leaveItem, submitAnswer } from '../../features/attempt/mutations';
import { db, provider } from '../../lib/db';
import { importBuiltIn, later, NOW, rightInputs, wrongInputs } from '../fixtures/learner';
import { answersOf, makeLesson } from '../fixtures/lesson';

// A clock that jumps, as those of computers do when they are set right: whatever it says next, what was ended stays
// ended, and nothing happened before it began.

const MINUTES = 10;
const RUNS = provider === 'postgresql' ? 25 : 12;

const step = fc.record({
  does: fc.constantFrom('submit' as const, 'leave' as const, 'finish' as const),
  at: fc.integer({ min: 0, max: 4 }),
  right: fc.boolean(),
  /** Where the clock stands then, in minutes after the start. */
  clock: fc.integer({ min: -30, max: 30 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

beforeAll(importBuiltIn);

it.each(['end', 'each'] as const)(
  `whatever the clock does: what was in time by it counts, and nothing else (${provider}, told at %s)`,
  async (feedback) => {
    const { pupil, assigned, start } = await makeLesson();
    const opensAt = later({ days: -1 });
    const assignment = await assigned({ minutes: MINUTES, attempts: 1000, feedback }, { opensAt });

    async function run(steps: readonly Step[]) {
      const { id, questions } = await start(assignment);
      const given = new Map<number, boolean>();
      let ended = false;
      for (const { does, at, right, clock } of steps) {
        const now = later({ minutes: clock });
        const open: boolean = !ended && clock < MINUTES;
        const question = questions[at] ?? expect.fail();
        if (does === 'finish') {
          await finishAttempt(pupil, id, now);
          ended ||= open;
          continue;
        }
        const inputs = right ? rightInputs(question) : wrongInputs(question);
        const send = does === 'submit' || feedback === 'each' ? submitAnswer : leaveItem;
        const taken = await send(pupil, { attempt: id, position: at + 1 }, inputs, 'en', now);
        expect(taken.ok).toBe(open);
        if (open && !(feedback === 'each' && given.has(at))) given.set(at, right);
        if (feedback === 'each' && given.size === questions.length) ended = true;
      }
      await expectSane(id, given, ended);
      await db.attempt.update({ where: { id }, data: { finishedAt: later({ days: 1 }) } });
    }

    async function expectSane(id: string, given: ReadonlyMap<number, boolean>, ended: boolean) {
      const attempt = await db.attempt.findUniqueOrThrow({ where: { id } });
      expect(attempt.finishedAt !== null).toBe(ended);
      const answers = await answersOf(id);
      expect(answers).toHaveLength(given.size);
      for (const time of [...answers.map(({ answeredAt }) => answeredAt), attempt.finishedAt]) {
        if (time === null) continue;
        expect(time.getTime()).toBeGreaterThanOrEqual(NOW.getTime());
        expect(time.getTime()).toBeLessThan(attempt.expiresAt.getTime());
      }
    }

    const steps = fc.array(step, { maxLength: 8 });
    await fc.assert(fc.asyncProperty(steps, run), { numRuns: RUNS, endOnFailure: true });
  },
);
