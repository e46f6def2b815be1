// What was answered to one question, the same answers together: dates and numbers by what they say, however they
// were typed; choices by what stood behind the letters. Of every attempt that is over, so that a teacher sees each
// answer that a ruling would touch.
import { neutralResponse, responseKey } from './neutral-response';
import type { Question, Response } from './question';
import type { PupilResult, ResultSheet } from './results';

export type AnswerGroup = {
  readonly key: string;
  /** One of them, to be put into words and to be accepted. */
  readonly itemId: string;
  readonly question: Question;
  readonly response: Response;
  /** As they were typed, the most frequent first; empty where nothing is typed. */
  readonly typed: readonly string[];
  readonly count: number;
  /** What it earns by the key and by what was accepted; a mark of one answer is not in it. */
  readonly share: number;
};

type Worth = (question: Question, response: Response) => number;

/** The most frequent first. */
export function groupAnswers(sheet: ResultSheet, questionId: string, worth: Worth): AnswerGroup[] {
  const found = new Map<string, Omit<AnswerGroup, 'typed'> & { typed: string[] }>();
  for (const { attempts } of sheet.pupils)
    for (const { state, items } of attempts) {
      const item = state === 'open' ? undefined : items.find((i) => i.questionId === questionId);
      if (!item?.response) continue;
      const { question, response, itemId } = item;
      const key = responseKey(neutralResponse(question, response));
      const typed = 'typed' in response ? [response.typed.trim()] : [];
      const group = found.get(key);
      found.set(key, {
        ...(group ?? { key, itemId, question, response, share: worth(question, response) }),
        typed: [...(group?.typed ?? []), ...typed],
        count: (group?.count ?? 0) + 1,
      });
    }
  return [...found.values()]
    .map((group) => ({ ...group, typed: byFrequency(group.typed) }))
    .sort((a, b) => b.count - a.count);
}

/** A text that could not be read as an answer, and whose it is: each can be marked, none accepted for all. */
export type UnreadAnswer = {
  readonly text: string;
  readonly count: number;
  readonly pupils: readonly PupilResult[];
};

/** The most frequent first. */
export function unreadAnswers(sheet: ResultSheet, questionId: string): UnreadAnswer[] {
  const found = new Map<string, { count: number; pupils: Set<PupilResult> }>();
  for (const pupil of sheet.pupils)
    for (const { questionId: id, unread } of pupil.attempts.flatMap(({ items }) => items)) {
      if (id !== questionId || unread === null) continue;
      const { count, pupils } = found.get(unread) ?? { count: 0, pupils: new Set() };
      found.set(unread, { count: count + 1, pupils: pupils.add(pupil) });
    }
  return [...found]
    .map(([text, { count, pupils }]) => ({ text, count, pupils: [...pupils] }))
    .sort((a, b) => b.count - a.count);
}

function byFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}
