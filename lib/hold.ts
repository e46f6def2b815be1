import { provider, type Tx } from './db';

// Taking a row for the length of a transaction: whoever else takes it waits, and then sees what was done with it.
// Each writes what stands there already, in a statement of its own, which holds on both databases; it comes first,
// because what was read before may have changed while it waited. False: there is no such row, or no longer.
//
// Whoever takes more than one takes the class before its pupils, and the assignment before its attempts.

export const holdClassroom = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.$executeRaw`UPDATE "Classroom" SET "id" = "id" WHERE "id" = ${id}`) === 1;

export const holdUser = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.$executeRaw`UPDATE "User" SET "id" = "id" WHERE "id" = ${id}`) === 1;

export const holdAssignment = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.$executeRaw`UPDATE "Assignment" SET "id" = "id" WHERE "id" = ${id}`) === 1;

/**
 * A pupil's place in a class, and the assignment as it is: many may share that, and whoever takes it waits for them. One
 * statement, as a whole class asks it. SQLite has one transaction that writes at a time, and no word for this.
 */
export const holdPlace = async (tx: Tx, membership: string, assignment: string): Promise<void> => {
  if (provider === 'postgresql')
    await tx.$queryRaw`
      SELECT 1 FROM "Assignment" a, "Membership" m WHERE a."id" = ${assignment} AND m."id" = ${membership}
      FOR SHARE OF a FOR NO KEY UPDATE OF m`;
};

/** Every attempt at an assignment, so that no answer is taken meanwhile. */
export const holdAttempts = async (tx: Tx, assignmentId: string): Promise<void> => {
  await tx.$executeRaw`UPDATE "Attempt" SET "id" = "id" WHERE "assignmentId" = ${assignmentId}`;
};

export const holdSetVersion = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.$executeRaw`UPDATE "SetVersion" SET "id" = "id" WHERE "id" = ${id}`) === 1;
