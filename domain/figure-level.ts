// What a figure means in a classroom, in a few words: each level has a sentence in `messages`. The bounds are
// conventions, not laws of nature, so the sentences advise and never judge.

export type FacilityLevel = 'easy' | 'middle' | 'hard';

/** Items of 0.3 to 0.9 tell pupils apart: R. L. Ebel & D. A. Frisbie, "Essentials of Educational Measurement", 1991. */
export const facilityLevel = (share: number): FacilityLevel =>
  share > 0.9 ? 'easy' : share < 0.3 ? 'hard' : 'middle';

export type CorrelationLevel = 'against' | 'weak' | 'fair' | 'good';

/** Ebel & Frisbie's bounds for discrimination: from 0.2 a question is of use, from 0.4 a very good one. */
export function correlationLevel(r: number): CorrelationLevel {
  if (r < 0) return 'against';
  if (r < 0.2) return 'weak';
  return r < 0.4 ? 'fair' : 'good';
}

export type AlphaLevel = 'low' | 'rough' | 'fair' | 'high';

/** From 0.7 on scores of a class may be compared: J. C. Nunnally & I. H. Bernstein, "Psychometric Theory", 1994. */
export function alphaLevel(alpha: number): AlphaLevel {
  if (alpha < 0.5) return 'low';
  if (alpha < 0.7) return 'rough';
  return alpha < 0.85 ? 'fair' : 'high';
}
