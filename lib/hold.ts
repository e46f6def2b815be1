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
 * An assignment that is to stay as it is for the length of the transaction: many may share it, and whoever takes it
 * waits for them. SQLite has one transaction that writes at a time, and no word for this.
 */
export const shareAssignment = async (tx: Tx, id: string): Promise<void> => {
  if (provider === 'postgresql')
    await tx.$queryRaw`SELECT 1 FROM "Assignment" WHERE "id" = ${id} FOR SHARE`;
};

/** A pupil's place in a class. */
export const holdMembership = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.$executeRaw`UPDATE "Membership" SET "id" = "id" WHERE "id" = ${id}`) === 1;

/** Every attempt at an assignment, so that no answer is taken meanwhile. */
export const holdAttempts = async (tx: Tx, assignmentId: string): Promise<void> => {
  await tx.$executeRaw`UPDATE "Attempt" SET "id" = "id" WHERE "assignmentId" = ${assignmentId}`;
};

export const holdSetVersion = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.$executeRaw`UPDATE "SetVersion" SET "id" = "id" WHERE "id" = ${id}`) === 1;
