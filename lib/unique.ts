/** Was a row refused because another with the same unique value stands there already? */
export const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'P2002';
