import { randomInt } from 'node:crypto';

const STEPS = 2 ** 32;

/** Numbers in [0, 1) that nobody can guess, for what the domain makes codes and passphrases of. */
export const drawChances = (count: number): number[] =>
  Array.from({ length: count }, () => randomInt(STEPS) / STEPS);
