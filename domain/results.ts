// The results of one assignment as one structure, derived from answers and rulings each time it is wanted: pages,
// exports and statistics read the same one, so no two of them can tell different scores.
import type { AssignmentSettings, Results } from './assignment';
import type { AttemptState } from './policy';
import type { Question } from './question';
import type { Said } from './unread';
import type { Locale } from './vocabulary';

/** One question of one attempt. */
export type ItemResult = Said & {
  readonly itemId: string;
  readonly questionId: string;
  /** As it was frozen for this attempt: in a drawn set its options may be other than another pupil's. */
  readonly question: Question;
  /** Where it stood in this attempt, from 1. */
  readonly position: number;
  readonly weight: number;
  readonly locale: Locale | null;
  readonly answeredAt: Date | null;
  /** From the answer given before it in this attempt, or the start, to this one; null without an answer. */
  readonly seconds: number | null;
  /** What it earns of its weight, 0 to 1; null where the question is dropped. */
  readonly share: number | null;
  /** The same as if its question were not dropped: what the figures of a dropped question are made of. */
  readonly earned: number;
  /** Does the share come from a ruling, not from the key? */
  readonly ruled: boolean;
};

export type AttemptResult = {
  readonly id: string;
  readonly number: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly expiresAt: Date;
  readonly state: AttemptState;
  /** In the order of the questions of the sheet. */
  readonly items: readonly ItemResult[];
  readonly points: number;
  readonly max: number;
  /** `points` of `max`, 0 to 1; null where every question is dropped. */
  readonly share: number | null;
};

export type PupilResult = {
  readonly membershipId: string;
  /** Null once the pupil has left: what was answered stays, without a name. */
  readonly name: string | null;
  readonly username: string | null;
  readonly left: boolean;
  /** May this pupil start it no more, by the closing that is theirs? */
  readonly closed: boolean;
  /** The first first; none where nothing was started. */
  readonly attempts: readonly AttemptResult[];
  /** By `countedShare`, of the attempts that are over. */
  readonly countedShare: number | null;
  readonly passed: boolean | null;
};

export type SheetQuestion = {
  readonly id: string;
  /** From 1: as in the set, or for a drawn set as they first come. */
  readonly number: number;
  readonly question: Question;
  readonly weight: number;
  readonly dropped: boolean;
};

export type ResultSheet = {
  readonly assignment: {
    readonly id: string;
    readonly title: string;
    readonly opensAt: Date;
    readonly closesAt: Date | null;
    readonly archivedAt: Date | null;
    readonly settings: AssignmentSettings;
    readonly results: Results;
  };
  readonly classroom: {
    readonly id: string;
    readonly name: string;
    readonly timeZone: string;
    readonly archivedAt: Date | null;
  };
  readonly packVersionId: string;
  /** Every question that anybody was given; of a fixed set every one. */
  readonly questions: readonly SheetQuestion[];
  /** By name; those who have left come last. Those who have left without starting are not there. */
  readonly pupils: readonly PupilResult[];
};
