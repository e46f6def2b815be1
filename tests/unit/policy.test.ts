import { describe, expect, it } from 'vitest';
import { RESULTS } from '../../domain/assignment';
import { attemptState, mayAnswer, revealsItem, savesAtOnce } from '../../domain/policy';
import { FEEDBACK } from '../../domain/vocabulary';

const STARTED = new Date('2026-03-01T10:00:00Z');
const EXPIRES = new Date('2026-03-01T10:45:00Z');
const times = { startedAt: STARTED, expiresAt: EXPIRES, finishedAt: null };

describe('the state of an attempt', () => {
  it('is open to its last instant and not at it: there is no grace', () => {
    expect(attemptState(times, new Date(EXPIRES.getTime() - 1))).toBe('open');
    expect(attemptState(times, EXPIRES)).toBe('expired');
  });

  it('stays finished once it is', () => {
    expect(attemptState({ ...times, finishedAt: STARTED }, EXPIRES)).toBe('finished');
  });
});

describe('what is revealed', () => {
  it.each(FEEDBACK)('is nothing while results are hidden (%s)', (feedback) => {
    for (const state of ['open', 'finished', 'expired'] as const)
      for (const answered of [true, false])
        expect(revealsItem({ feedback, results: 'hidden' }, state, answered)).toBe(false);
  });

  it('of an open attempt is what was answered, where each answer is told, and else nothing', () => {
    for (const feedback of FEEDBACK)
      for (const results of RESULTS)
        for (const answered of [true, false])
          expect(revealsItem({ feedback, results }, 'open', answered)).toBe(
            feedback === 'each' && answered && results !== 'hidden',
          );
  });

  it('after the closing waits until nobody may answer, unless it was released', () => {
    const close = { feedback: 'close', allClosed: false } as const;
    expect(revealsItem(close, 'finished', true)).toBe(false);
    expect(revealsItem({ ...close, allClosed: true }, 'finished', true)).toBe(true);
    expect(revealsItem({ ...close, results: 'released' }, 'expired', false)).toBe(true);
    expect(revealsItem({ ...close, feedback: 'end' }, 'finished', false)).toBe(true);
  });
});

describe('an answer', () => {
  it('can be changed until the end, except where it was told', () => {
    for (const feedback of FEEDBACK) {
      expect(mayAnswer({ feedback }, 'open', false)).toBe(true);
      expect(mayAnswer({ feedback }, 'open', true)).toBe(feedback !== 'each');
      for (const state of ['finished', 'expired'] as const)
        expect(mayAnswer({ feedback }, state, false)).toBe(false);
    }
  });

  it('is what stands in the form, in an assignment that tells later', () => {
    expect(FEEDBACK.map((feedback) => savesAtOnce({ feedback }, true))).toEqual([
      false,
      true,
      true,
    ]);
    for (const feedback of FEEDBACK) expect(savesAtOnce({ feedback }, false)).toBe(false);
  });
});
