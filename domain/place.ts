// The places of an attempt: its questions by position, from 1, each with or without an answer, and marked or not
// to come back to. Where a learner goes next follows from the answers alone, so a quiz left today is taken up
// tomorrow at the same place.

export type Place = {
  readonly position: number;
  readonly answered: boolean;
  readonly flagged: boolean;
};

/** The first question without an answer, looked for after `after` and then from the start; null for none. */
export function placeToResume(
  places: readonly Pick<Place, 'position' | 'answered'>[],
  after = 0,
): number | null {
  const open = places.filter(({ answered }) => !answered).map(({ position }) => position);
  return open.find((position) => position > after) ?? open[0] ?? null;
}
