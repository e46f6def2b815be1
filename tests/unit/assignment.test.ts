import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssignmentSettings,
  assignmentState,
  attemptsAllowed,
  changeSettings,
  countedShare,
  deadlineOf,
  FIXED_ONCE_BEGUN,
  isPassed,
  languagesFor,
  lastClosing,
  NO_ALLOWANCE,
  OPEN_DAYS,
  windowProblem,
} from '../../domain/assignment';
import { cutShort, endsByItself, outcomeOf, standingOf } from '../../domain/standing';
import { assignmentSchema, wrongInputs } from '../../features/assignment/schema';

const at = (minutes: number) => new Date(Date.UTC(2026, 2, 1, 10) + minutes * 60_000);
const WINDOW = { opensAt: at(0), closesAt: at(100) };
const SETTINGS: AssignmentSettings = {
  attempts: 2,
  counted: 'best',
  minutes: 30,
  feedback: 'end',
  shuffleQuestions: false,
  shuffleOptions: false,
  language: 'choice',
  passMark: 60,
  instructions: { en: '', ru: '' },
};

describe('what is typed for an assignment', () => {
  const FIELDS = {
    title: '',
    attempts: '1',
    counted: 'best',
    feedback: 'end',
    language: 'choice',
    instructionsEn: '',
    instructionsRu: '',
  };
  const wrong = (changes: object) => {
    const read = assignmentSchema.safeParse({ ...FIELDS, ...changes });
    return read.success ? null : wrongInputs(read.error);
  };
  it('is refused by the names of the inputs that are wrong', () => {
    expect(wrong({})).toBeNull();
    expect(wrong({ attempts: '0' })).toEqual(['attempts']);
    expect(wrong({ attempts: '' })).toEqual(['attempts']);
    expect(wrong({ passMark: '101', minutes: 'half' })).toEqual(['minutes', 'passMark']);
    expect(wrong({ title: 'a'.repeat(121) })).toEqual(['title']);
    expect(wrong({ counted: 'none' })).toEqual([]);
  });
});

describe('the window', () => {
  it.each([
    [-1, 'upcoming'],
    [0, 'open'],
    [99, 'open'],
    [100, 'closed'],
  ] as const)('after %d minutes is %s', (minutes, state) => {
    expect(assignmentState(WINDOW, at(minutes))).toBe(state);
  });

  it('must close after it opens, and close at all where the key waits for that', () => {
    const endless = { opensAt: at(0), closesAt: null };
    expect(windowProblem(WINDOW, SETTINGS)).toBeNull();
    expect(windowProblem({ ...WINDOW, closesAt: at(0) }, SETTINGS)).toBe('closes-before-opens');
    expect(windowProblem(endless, SETTINGS)).toBeNull();
    expect(windowProblem(endless, { feedback: 'close' })).toBe('close-needs-closing');
  });

  it('is over for everybody with the last allowance, never before the class', () => {
    expect(lastClosing(WINDOW, [{ ...NO_ALLOWANCE, closesAt: at(50) }])).toEqual(at(100));
    expect(lastClosing(WINDOW, [{ ...NO_ALLOWANCE, closesAt: at(150) }])).toEqual(at(150));
    expect(lastClosing({ ...WINDOW, closesAt: null }, [])).toBeNull();
  });
});

describe('the deadline of an attempt', () => {
  const extra = { ...NO_ALLOWANCE, extraMinutes: 10 };
  it.each([
    ['its time', 10, SETTINGS, NO_ALLOWANCE, 40],
    ['extra time', 10, SETTINGS, extra, 50],
    ['the closing', 90, SETTINGS, extra, 100],
    ['a closing of its own, later', 90, SETTINGS, { ...extra, closesAt: at(200) }, 130],
    ['a closing of its own, earlier', 10, SETTINGS, { ...extra, closesAt: at(20) }, 20],
    ['the closing alone', 10, { minutes: null }, extra, 100],
  ])('is %s', (_name, started, settings, allowance, ends) => {
    expect(deadlineOf(at(started), WINDOW, settings, allowance)).toEqual(at(ends));
  });

  it('is a year where nothing limits it', () => {
    const endless = { opensAt: at(0), closesAt: null };
    const end = deadlineOf(at(0), endless, { minutes: null });
    expect(end).toEqual(at(OPEN_DAYS * 24 * 60));
  });

  it('of a reopened attempt is not before what was granted, and not after the closing', () => {
    expect(deadlineOf(at(0), WINDOW, SETTINGS, NO_ALLOWANCE, at(80))).toEqual(at(80));
    expect(deadlineOf(at(0), WINDOW, SETTINGS, NO_ALLOWANCE, at(20))).toEqual(at(30));
    expect(deadlineOf(at(0), WINDOW, SETTINGS, NO_ALLOWANCE, at(120))).toEqual(at(100));
  });

  it('never comes sooner with more allowed, and never after the closing for the pupil', () => {
    const minutes = fc.integer({ min: 0, max: 600 });
    fc.assert(
      fc.property(minutes, minutes, minutes, minutes, (started, limit, less, more) => {
        const end = (extraMinutes: number) =>
          deadlineOf(at(started), WINDOW, { minutes: limit }, { ...NO_ALLOWANCE, extraMinutes });
        expect(end(less + more).getTime()).toBeGreaterThanOrEqual(end(less).getTime());
        expect(end(more).getTime()).toBeLessThanOrEqual(at(100).getTime());
      }),
    );
  });
});

describe('what counts', () => {
  it.each([
    ['best', 0.75],
    ['last', 0.5],
    ['average', 0.5],
  ] as const)('%s', (counted, share) => {
    expect(countedShare([0.25, 0.75, 0.5], counted)).toBe(share);
    expect(countedShare([], counted)).toBeNull();
  });

  it('is passed from the mark on, to a hundredth of a per cent', () => {
    expect(isPassed(0.6, SETTINGS)).toBe(true);
    expect(isPassed(0.59994, SETTINGS)).toBe(false);
    expect(isPassed(2 / 3, { passMark: 66 })).toBe(true);
    expect(isPassed(2 / 3, { passMark: 67 })).toBe(false);
    expect(isPassed(0, { passMark: null })).toBeNull();
  });

  it('is told to a pupil when every attempt that is over may be', () => {
    const told = (share: number) => ({ state: 'finished', score: { share } }) as const;
    const secret = { state: 'expired', score: null } as const;
    expect(outcomeOf([], SETTINGS)).toEqual({ kind: 'none' });
    expect(outcomeOf([{ state: 'open', score: null }], SETTINGS)).toEqual({ kind: 'none' });
    expect(outcomeOf([told(0.5), secret], SETTINGS)).toEqual({ kind: 'withheld' });
    expect(outcomeOf([told(0.5), told(0.7)], SETTINGS)).toEqual({
      kind: 'shown',
      share: 0.7,
      passed: true,
    });
  });
});

describe('where a pupil stands', () => {
  const stand = (changes: object, now: number) =>
    standingOf(
      {
        window: WINDOW,
        settings: SETTINGS,
        allowance: NO_ALLOWANCE,
        archived: false,
        attempts: [],
        ...changes,
      },
      at(now),
    );
  const made = (id: string, from: number, finished = false) => ({
    id,
    startedAt: at(from),
    expiresAt: at(from + 30),
    finishedAt: finished ? at(from + 5) : null,
  });

  it('waits, may start, and is done with the closing', () => {
    expect(stand({}, -1)).toMatchObject({ name: 'upcoming', open: null, used: 0, left: 2 });
    expect(stand({}, 0)).toMatchObject({ name: 'due', left: 2 });
    expect(stand({}, 100)).toMatchObject({ name: 'done', left: 0 });
  });

  it('goes on with what is open, even the last of all', () => {
    const attempts = [made('a', 0, true), made('b', 10)];
    expect(stand({ attempts }, 20)).toMatchObject({ name: 'due', open: 'b', used: 2, left: 0 });
    expect(stand({ attempts }, 40)).toMatchObject({ name: 'done', open: null });
    const more = { ...NO_ALLOWANCE, extraAttempts: 1 };
    expect(attemptsAllowed(SETTINGS, more)).toBe(3);
    expect(stand({ attempts, allowance: more }, 40)).toMatchObject({ name: 'due', left: 1 });
  });

  it('is told of an attempt whose time is up before the closing', () => {
    expect(endsByItself(made('a', 0), { closesAt: at(100) }, 30)).toBe(true);
    expect(endsByItself(made('a', 0), { closesAt: null }, 30)).toBe(true);
    expect(endsByItself(made('a', 0), { closesAt: at(30) }, 30)).toBe(false);
    expect(endsByItself(made('a', 0), { closesAt: null }, null)).toBe(false);
  });

  it('is cut short by the closing to what is left until then', () => {
    const close = { closesAt: at(100) };
    expect(cutShort(close, 30, at(70))).toBeNull();
    expect(cutShort(close, 30, at(71))).toBe(29);
    expect(cutShort(close, 30, new Date(at(97).getTime() - 20_000))).toBe(3);
    expect(cutShort(close, 30, new Date(at(100).getTime() - 20_000))).toBe(0);
    expect(cutShort(close, null, at(97))).toBeNull();
    expect(cutShort({ closesAt: null }, 30, at(97))).toBeNull();
    // Of an attempt that is open, what counts is whether its own time ends it.
    expect(cutShort(close, 30, at(90), { expiresAt: at(95) })).toBeNull();
    expect(cutShort(close, 30, at(90), { expiresAt: at(100) })).toBe(10);
  });

  it('ends by the pupil’s own closing, and with the archive', () => {
    const later = { ...NO_ALLOWANCE, closesAt: at(200) };
    expect(stand({ allowance: later }, 150)).toMatchObject({ name: 'due' });
    const attempts = [made('a', 40)];
    const over = { name: 'done', open: null, left: 0 };
    expect(stand({ archived: true, attempts }, 50)).toMatchObject(over);
  });
});

describe('a change of settings', () => {
  const wanted: AssignmentSettings = {
    ...SETTINGS,
    attempts: 5,
    minutes: null,
    feedback: 'each',
    shuffleQuestions: true,
    shuffleOptions: true,
    language: 'both',
    passMark: null,
  };

  it('is free until somebody has begun', () => {
    expect(changeSettings(SETTINGS, wanted, false)).toEqual(wanted);
  });

  it('leaves the conditions of those who have begun to everybody', () => {
    const changed = changeSettings(SETTINGS, wanted, true);
    for (const name of FIXED_ONCE_BEGUN) expect(changed[name]).toBe(SETTINGS[name]);
    expect(changed).toMatchObject({ attempts: 5, passMark: null });
  });
});

describe('the languages of the questions', () => {
  it('are the pupil’s, one for all, or both with the pupil’s first', () => {
    expect(languagesFor('choice', 'ru')).toEqual(['ru']);
    expect(languagesFor('en', 'ru')).toEqual(['en']);
    expect(languagesFor('both', 'ru')).toEqual(['ru', 'en']);
    expect(languagesFor('both', 'en')).toEqual(['en', 'ru']);
  });
});
