// Many classes out of one, by the database itself: rows are copied with other ids, which is quick enough for a million.
// The first eight digits of an id become the number of the copy: still a UUID, and rows of one class still lie together.
import { db } from '../../lib/db';

type Class = { readonly classroomId: string; readonly assignmentId: string };

const COPIES_AT_ONCE = 50;

/** What a copy is made of, in the order in which rows refer to each other, and what in it is other in each copy. */
const tablesOf = ({ classroomId, assignmentId }: Class) => {
  const pupils = `SELECT "userId" FROM "Membership" WHERE "classroomId" = '${classroomId}'`;
  const attempts = `SELECT "id" FROM "Attempt" WHERE "assignmentId" = '${assignmentId}'`;
  const items = `SELECT "id" FROM "AttemptItem" WHERE "attemptId" IN (${attempts})`;
  return [
    ['Classroom', `"id" = '${classroomId}'`, ['id', 'code']],
    ['User', `"id" IN (${pupils})`, ['id', 'email']],
    ['Membership', `"classroomId" = '${classroomId}'`, ['id', 'classroomId', 'userId']],
    ['Assignment', `"id" = '${assignmentId}'`, ['id', 'classroomId']],
    [
      'Attempt',
      `"assignmentId" = '${assignmentId}'`,
      ['id', 'userId', 'assignmentId', 'membershipId'],
    ],
    ['AttemptItem', `"attemptId" IN (${attempts})`, ['id', 'attemptId']],
    ['Answer', `"itemId" IN (${items})`, ['id', 'itemId']],
  ] as const;
};

/** The class is there `copies` times more. */
export async function multiply(of: Class, copies: number) {
  for (const [table, where, own] of tablesOf(of)) {
    const source = `SELECT * FROM "${table}" WHERE ${where}`;
    const [row = {}] = await db.$queryRawUnsafe<Record<string, unknown>[]>(`${source} LIMIT 1`);
    const columns = Object.keys(row);
    const values = columns.map((column) =>
      (own as readonly string[]).includes(column)
        ? `substr(CAST(100000000 + n AS TEXT), 2) || substr("${column}", 9)`
        : `"${column}"`,
    );
    const names = columns.map((column) => `"${column}"`);
    for (let from = 1; from <= copies; from += COPIES_AT_ONCE) {
      const to = Math.min(copies, from + COPIES_AT_ONCE - 1);
      await db.$executeRawUnsafe(
        `INSERT INTO "${table}" (${names})
         WITH RECURSIVE copy(n) AS (SELECT ${from} UNION ALL SELECT n + 1 FROM copy WHERE n < ${to})
         SELECT ${values} FROM copy, (${source}) AS one ORDER BY n`,
      );
    }
  }
}
