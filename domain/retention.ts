// For how long what is kept about people is kept. The days are settings of whoever runs the site; what they are
// counted from is the same everywhere, and the page about privacy says both.

export type Keep = {
  /** A visitor without an account, with their quizzes: since they last came. */
  readonly visitors: number;
  /** A class that was put away, with its assignments and all that was answered in them: since it was. */
  readonly archived: number;
  /** A pupil's account that is in no class any more: since it was last used, and since they left the last one. */
  readonly pupils: number;
};

/** What was last touched before this instant is old. */
export const oldBefore = (now: Date, days: number): Date =>
  new Date(now.getTime() - days * 86_400_000);
