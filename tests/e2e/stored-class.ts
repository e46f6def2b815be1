// What the server has stored of a class at work, to hold against what its teacher is shown and given.
import type { Question, Response } from '../../domain/question';
import type { Locale } from '../../domain/vocabulary';
import { withDatabase } from './stored';

/** The questions of a fixed set as they were assigned, in their order. */
export const assignedQuestions = (assignment: string): Question[] =>
  withDatabase((database) => {
    const row = database
      .prepare<[string], { content: string }>(
        'SELECT content FROM SetVersion WHERE id = (SELECT setVersionId FROM Assignment WHERE id = ?)',
      )
      .get(assignment);
    const { items } = JSON.parse(row?.content ?? '') as { items: { question: Question }[] };
    return items.map(({ question }) => question);
  });

type Row = {
  readonly username: string;
  readonly locale: Locale;
  readonly answeredAt: string;
  readonly question: string;
  readonly response: string;
};

export type Given = Omit<Row, 'question' | 'response' | 'answeredAt'> & {
  readonly question: Question;
  readonly response: Response;
  readonly answeredAt: Date;
};

/** Every answer that the class has given, with the pupil whose it is. */
export const givenAnswers = (assignment: string): Given[] =>
  withDatabase((database) =>
    database
      .prepare<[string], Row>(
        'SELECT displayUsername AS username, Answer.locale, answeredAt, question, response ' +
          'FROM Attempt JOIN Membership ON Membership.id = membershipId JOIN User ON User.id = Membership.userId ' +
          'JOIN AttemptItem ON attemptId = Attempt.id JOIN Answer ON itemId = AttemptItem.id ' +
          'WHERE assignmentId = ?',
      )
      .all(assignment)
      .map((row) => ({
        ...row,
        question: JSON.parse(row.question),
        response: JSON.parse(row.response),
        answeredAt: new Date(row.answeredAt),
      })),
  );
