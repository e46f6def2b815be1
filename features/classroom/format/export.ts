import type { ClassRecords } from '../queries';

/**
 * A class as one JSON document, format `vekha-class` 1. Pupils and assignments are told by their ids, so that an
 * attempt names both; each question, with its key, stands once under its id. A pupil who was removed has no name.
 */
export function makeClassExport(
  { assignments, pupils, staff, ...classroom }: ClassRecords,
  at: Date,
) {
  const questions: Record<string, unknown> = {};
  const told = assignments.map(({ attempts, ...assignment }) => ({
    ...assignment,
    attempts: attempts.map(({ items, membershipId, ...attempt }) => ({
      pupil: membershipId,
      ...attempt,
      items: items.map(({ question, answer, questionId, ...item }) => {
        questions[questionId] ??= question;
        return { ...item, question: questionId, answer };
      }),
    })),
  }));
  return {
    format: 'vekha-class',
    version: 1,
    exportedAt: at,
    class: classroom,
    teachers: staff.map(({ role, user }) => ({ role, ...user })),
    pupils: pupils.map(({ user, ...pupil }) => ({ ...pupil, username: user?.username ?? null })),
    assignments: told,
    questions,
  };
}
