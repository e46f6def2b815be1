import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unreadAnswers } from '../../domain/answer-groups';
import { parseTypedNumber, toInputs } from '../../domain/response';
import { cellMark } from '../../domain/result-matrix';
import { makeSheet, type StoredItem } from '../../domain/result-sheet';
import { unreadText } from '../../domain/unread';
import { QUESTION_KINDS } from '../../domain/vocabulary';
import { analysed, attempt, NOW, question, sheetOf } from '../fixtures/sheet';

describe('what was typed and cannot be read', () => {
  it.each([
    ['date', ' 26.1.92 ', '26.1.92'],
    ['date', 'зимой', 'зимой'],
    ['date', '26.1.1992', null],
    ['date', '  ', null],
    ['number', 'пять', 'пять'],
    ['number', '15 735', null],
    ['order', 'зимой', null],
  ] as const)('of a %s %j is %j', (kind, typed, text) => {
    expect(unreadText(kind, { typed: [typed] })).toBe(text);
  });

  it('is nothing where nothing stands in the form', () => {
    for (const kind of QUESTION_KINDS) {
      expect(unreadText(kind, null)).toBeNull();
      expect(unreadText(kind, {})).toBeNull();
    }
  });

  it('is any text but those that can be read, to the letter', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const text = typed.trim();
        const reads = text === '' || parseTypedNumber(text) !== null;
        expect(unreadText('number', { typed: [typed] })).toBe(reads ? null : text);
      }),
    );
  });

  it('is not there of a response', () => {
    const response = { kind: 'date', typed: '26.1.1992', time: '1992-01-26' } as const;
    expect(unreadText('date', toInputs(response))).toBeNull();
  });
});

describe('an answer that cannot be read', () => {
  const typed = (id: string): StoredItem => ({
    id,
    questionId: 'q1',
    question: { ...question('q1'), kind: 'date', key: { kind: 'date', accepted: ['1992-01-26'] } },
    position: 1,
    weight: 1,
    answer: null,
    draft: { typed: ['26.1.92'] },
  });
  const sheetWith = (open = false) => {
    const whole = sheetOf([], {}, ['Аня', 'Боря']);
    const members = whole.pupils.map(({ attempts: _, ...member }) => member);
    const attempts = members.map(({ membershipId: who }) => ({
      ...attempt({ who, letters: '', open }),
      items: [typed(`${who} 1`)],
    }));
    return makeSheet({ ...whole, fixed: [], members, attempts, rulings: [] }, NOW);
  };

  it('is wrong, is told from none, and stands in the figures', () => {
    const sheet = sheetWith();
    const item = sheet.pupils[0]?.attempts[0]?.items[0];
    expect(item).toMatchObject({ response: null, unread: '26.1.92', share: 0, earned: 0 });
    expect(item && cellMark(item)).toBe('wrong');
    expect(analysed(sheet, 'q1')).toMatchObject({ given: 2, answered: 2 });
  });

  it('is listed with everybody who typed it', () => {
    expect(unreadAnswers(sheetWith(), 'q1')).toMatchObject([
      { text: '26.1.92', pupils: [{ name: 'Аня' }, { name: 'Боря' }] },
    ]);
    expect(unreadAnswers(sheetWith(), 'q2')).toEqual([]);
  });

  it('is none while its attempt goes on: it may become one that can', () => {
    const sheet = sheetWith(true);
    expect(sheet.pupils[0]?.attempts[0]?.items[0]).toMatchObject({ unread: null });
    expect(unreadAnswers(sheet, 'q1')).toEqual([]);
  });
});
