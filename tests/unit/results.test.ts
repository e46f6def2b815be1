import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupAnswers } from '../../domain/answer-groups';
import { judgesFact, weakFacts } from '../../domain/fact-analysis';
import { analyseWhole, firstAttempts, givenOf } from '../../domain/item-analysis';
import { askedFacts } from '../../domain/question';
import { countPupils, matrixOf, parseSort, shownAttempt } from '../../domain/result-matrix';
import type { Ruling } from '../../domain/ruling';
import { analysed, crowd, drop, ids, question, sheetOf } from '../fixtures/sheet';

describe('the sheet of results', () => {
  it('adds up weights, and leaves a dropped question out of points and of the most there are', () => {
    const fixed = ids(4).map((id) => ({ question: question(id), weight: 1 }));
    const taken = [{ who: 'Аня', letters: 'aab-' }];
    const [pupil] = sheetOf(taken, { fixed }).pupils;
    expect(pupil?.attempts[0]).toMatchObject({ points: 2, max: 4, share: 0.5 });
    expect(pupil).toMatchObject({ countedShare: 0.5, passed: false });
    const dropped = sheetOf(taken, { fixed, rulings: [drop('q3')] });
    expect(dropped.pupils[0]?.attempts[0]).toMatchObject({ points: 2, max: 3 });
    expect(dropped.pupils[0]?.passed).toBe(true);
    expect(dropped.pupils[0]?.attempts[0]?.items[2]).toMatchObject({ share: null, earned: 0 });
    expect(dropped.questions.map((each) => each.dropped)).toEqual([false, false, true, false]);
  });

  it('times an answer from the one given before it, or from the start', () => {
    const [pupil] = sheetOf([{ who: 'Аня', letters: 'a-bc' }]).pupils;
    expect(pupil?.attempts[0]?.items.map(({ seconds }) => seconds)).toEqual([10, null, 22, 11]);
  });

  it('lists those who have not started, the former last, and not those who left before they began', () => {
    const taken = [
      { who: 'Юля', letters: 'a' },
      { who: 'бывший', letters: 'a' },
    ];
    const sheet = sheetOf(taken, { left: ['бывший', 'ушёл'] }, ['Аня', 'ушёл']);
    expect(sheet.pupils.map(({ name }) => name)).toEqual(['Аня', 'Юля', null]);
    expect(sheet.pupils[0]).toMatchObject({ attempts: [], countedShare: null, passed: null });
    expect(countPupils(sheet)).toEqual({ finished: 2, former: 1, pupils: 2 });
  });

  it('counts no attempt that is still open', () => {
    const [pupil] = sheetOf([{ who: 'Аня', letters: 'aa', open: true }]).pupils;
    expect(pupil).toMatchObject({ countedShare: null, passed: null });
    expect(pupil?.attempts[0]).toMatchObject({ state: 'open', points: 2 });
  });
});

describe('who stands in the figures', () => {
  it('is each pupil once, with the first attempt that is over and has an answer', () => {
    const sheet = sheetOf([
      { who: 'Аня', letters: '--', number: 1 },
      { who: 'Аня', letters: 'ab', number: 2 },
      { who: 'Аня', letters: 'aa', number: 3 },
      { who: 'Боря', letters: 'aa', open: true },
      { who: 'Вера', letters: '--' },
    ]);
    expect(firstAttempts(sheet).map(({ id }) => id)).toEqual(['Аня 2']);
  });

  it('is whoever has left, too', () => {
    const sheet = sheetOf([{ who: 'бывший', letters: 'aa' }], { left: ['бывший'] });
    expect(firstAttempts(sheet)).toHaveLength(1);
  });
});

describe('the figures of a question', () => {
  it('are withheld of few, each with how many it waits for', () => {
    const { facility, correlation, options, seconds, gap } = analysed(
      sheetOf(crowd(['aa', 'ab', 'ba', 'bb'])),
      'q1',
    );
    const few = { shown: false, why: 'few-pupils', n: 4 };
    expect(facility).toEqual({ ...few, needed: 5 });
    expect(seconds).toEqual({ ...few, needed: 5 });
    expect(correlation).toEqual({ ...few, needed: 10 });
    expect(options).toEqual({ ...few, needed: 10 });
    expect(gap).toMatchObject({ shown: false, n: 0, needed: 5 });
  });

  it('count a blank as nothing earned', () => {
    const { facility, given, answered } = analysed(
      sheetOf(crowd(['aa', 'aa', '-a', 'ba', 'aa'])),
      'q1',
    );
    expect(facility).toMatchObject({ value: 0.6, n: 5 });
    expect([given, answered]).toEqual([5, 4]);
  });

  it('correlate an item with the rest, not with itself', () => {
    // Right on the one exactly where wrong on the other: with the whole it would be 0, with the rest it is −1.
    const rows = Array.from({ length: 12 }, (_, i) => (i % 2 ? 'ab' : 'ba'));
    expect(analysed(sheetOf(crowd(rows)), 'q1').correlation).toMatchObject({ value: -1 });
    const same = Array.from({ length: 12 }, () => 'aa');
    expect(analysed(sheetOf(crowd(same)), 'q1').correlation).toMatchObject({ why: 'no-spread' });
  });

  it('tell the wrong options that five in a hundred choose from those that nobody does', () => {
    const rows = [...'aaaaaaaaabbbb-'].map((letter) => `${letter}a`);
    const { options } = analysed(sheetOf(crowd(rows)), 'q1');
    if (!options?.shown) throw new Error('withheld');
    expect(options.value.map(({ count, works }) => [count, works])).toEqual([
      [9, null],
      [4, true],
      [0, false],
    ]);
    expect(options.value[1]?.share).toBeCloseTo(4 / 14);
  });

  it('tell a weak translation from a weak class', () => {
    const many = (letters: string, times: number) => new Array<string>(times).fill(letters);
    const english = crowd(many('aaaaa', 15), 'en');
    const verdict = (russian: readonly string[]) => {
      const { gap } = analysed(sheetOf([...english, ...crowd(russian, 'ru')]), 'q1');
      return gap.shown ? gap.value.verdict : gap.why;
    };
    expect(verdict(many('aaaaa', 15))).toBe('none');
    expect(verdict(many('baaaa', 15))).toBe('translation');
    expect(verdict(many('bbbbb', 15))).toBe('class');
    expect(verdict(many('baaaa', 4))).toBe('few-pupils');
  });
});

describe('the figures of the whole', () => {
  it('are shares of the points', () => {
    const whole = analyseWhole(sheetOf(crowd(['aa', 'ab', 'bb', 'aa', 'ab'])));
    expect(whole.mean).toMatchObject({ value: 0.6, n: 5 });
    expect(whole.median).toMatchObject({ value: 0.5 });
    expect(whole.histogram.shown && whole.histogram.value.map(({ count }) => count)).toEqual([
      1, 0, 0, 0, 0, 2, 0, 0, 0, 2,
    ]);
  });

  it('have an alpha only of enough pupils with the same three questions', () => {
    const twelve = Array.from({ length: 12 }, (_, i) => ['aaa', 'aab', 'bbb'][i % 3] ?? '');
    const alphaOf = (rows: readonly string[], rulings: readonly Ruling[] = []) =>
      analyseWhole(sheetOf(crowd(rows), { rulings })).alpha;
    // 3/2 · (1 − (2/9 + 2/9 + 2/9) / (14/9)) of the population's variances.
    expect(alphaOf(twelve)).toMatchObject({ shown: true, n: 12 });
    expect(alphaOf(twelve)).toHaveProperty('value', expect.closeTo(1.5 * (1 - 6 / 14), 10));
    expect(alphaOf(twelve.slice(0, 9))).toMatchObject({ why: 'few-pupils', needed: 10 });
    expect(alphaOf(twelve, [drop('q3')])).toMatchObject({ why: 'few-questions', needed: 3 });
    const mixed = twelve.map((letters, i) => (i < 6 ? letters : `${letters}a`));
    expect(alphaOf(mixed)).toMatchObject({ why: 'different-questions', n: 6 });
  });
});

describe('the matrix', () => {
  const sheet = sheetOf(
    [
      { who: 'Аня', letters: 'ab' },
      { who: 'Боря', letters: 'aa' },
      { who: 'Вера', letters: 'bb', number: 1 },
      { who: 'Вера', letters: 'ba', number: 2 },
      { who: 'бывший', letters: 'aa' },
    ],
    { left: ['бывший'] },
    ['Гена'],
  );
  const names = (sort: string, down = false) =>
    matrixOf(sheet, { key: parseSort(sort), down }).map(({ pupil }) => pupil.name);

  it('is sorted by name, score or any question, those without it last', () => {
    expect(names('name')).toEqual(['Аня', 'Боря', 'Вера', 'Гена', null]);
    expect(names('name', true)).toEqual(['Гена', 'Вера', 'Боря', 'Аня', null]);
    expect(names('score', true)).toEqual(['Боря', null, 'Аня', 'Вера', 'Гена']);
    expect(names('q2')).toEqual(['Аня', 'Боря', 'Вера', null, 'Гена']);
    expect(names('q99')).toEqual(names('name'));
    expect(names('<script>')).toEqual(names('name'));
  });

  it('shows the attempt that counts', () => {
    const vera = sheet.pupils.find(({ name }) => name === 'Вера');
    if (!vera) throw new Error('nobody');
    expect(shownAttempt(vera, 'best')?.number).toBe(2);
    expect(shownAttempt(vera, 'average')?.number).toBe(2);
    expect(shownAttempt({ attempts: [] }, 'last')).toBeNull();
  });
});

describe('answers that are the same', () => {
  it('are counted once each, of every attempt that is over', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', '-'), { maxLength: 20 }), (letters) => {
        const sheet = sheetOf(crowd(letters));
        const groups = groupAnswers(sheet, 'q1', () => 0);
        const total = groups.reduce((sum, { count }) => sum + count, 0);
        expect(total).toBe(letters.filter((letter) => letter !== '-').length);
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        const counts = groups.map(({ count }) => count);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('facts that need another lesson', () => {
  it('are those that earned least, of enough answers, and none that is known', () => {
    const sheet = sheetOf(crowd(['aba', 'abb', 'aba', 'abb', 'abb']));
    const given = sheet.questions.map(({ id }) => givenOf(firstAttempts(sheet), id));
    expect(weakFacts(given, 5)?.map(({ fact, share }) => [fact, share])).toEqual([
      ['fact-q2', 0],
      ['fact-q3', 0.4],
    ]);
    expect(weakFacts(given, 1)).toHaveLength(1);
  });

  it('are none of those that a question asks about all at once', () => {
    const one = question('q1');
    const facts = ['fact-q1', 'fact-b', 'fact-c'];
    const options = one.options.map((option, i) => ({
      ...option,
      correct: true,
      proof: { rule: 'asserted' as const, fact: facts[i] ?? '' },
    }));
    const several = { ...one, kind: 'match' as const, facts, options };
    const given = givenOf(firstAttempts(sheetOf(crowd(['b', 'b', 'b', 'b', 'b']))), 'q1').map(
      ({ item, rest }) => ({ item: { ...item, question: several }, rest }),
    );
    expect(askedFacts(several)).toEqual(facts);
    expect(weakFacts([given], 5)).toBeNull();
    expect(judgesFact(several)).toBe(false);
    // A fact of a list is asked about as one, whatever its members are proved by.
    expect(askedFacts({ ...several, facts: ['the list', ...facts] })).toEqual(['the list']);
  });

  it('are none where all is known, and not to be told of too few pupils', () => {
    const factsOf = (letters: readonly string[]) => {
      const sheet = sheetOf(crowd(letters));
      const [first = ''] = sheet.questions.map(({ id }) => id);
      return weakFacts([givenOf(firstAttempts(sheet), first)], 5);
    };
    expect(factsOf(['a', 'a', 'a', 'a', 'a'])).toEqual([]);
    expect(factsOf(['a', 'a', 'a', 'a'])).toBeNull();
    expect(weakFacts([], 5)).toBeNull();
  });
});
