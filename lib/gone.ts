import { fail, ok, type Result } from '../domain/vocabulary';

/** What was written, or `not-found` where whoever or whatever it was to belong to has been deleted meanwhile. */
export async function unlessGone<T>(written: PromiseLike<T>): Promise<Result<T, 'not-found'>> {
  try {
    return ok(await written);
  } catch (error) {
    // Prisma's: a foreign key that leads to no row.
    if (error instanceof Error && 'code' in error && error.code === 'P2003')
      return fail('not-found');
    throw error;
  }
}
