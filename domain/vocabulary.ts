// The closed word lists of the house. Each list is a value and a type at once, so a new word is
// written in one place and the compiler points at every table that has to answer for it.

export const LOCALES = ['en', 'ru'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text that exists in every language of the house. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

export const QUESTION_KINDS = [
  'single',
  'multiple',
  'true-false',
  'date',
  'number',
  'order',
  'match',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const ENTITY_KINDS = [
  'person',
  'country',
  'place',
  'office',
  'organisation',
  'award',
  'document',
  'event',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** What a fact may say of its entities; the sentence patterns are in `fact-kinds.ts` and `messages/`. */
export const ROLES = [
  'actor',
  'host',
  'person',
  'counterpart',
  'office',
  'place',
  'region',
  'organisation',
  'award',
  'document',
  'event',
  'level',
  'group',
] as const;
export type Role = (typeof ROLES)[number];

/** How the claims of one fact stand to each other. */
export const STATUSES = ['agreed', 'refined', 'disputed', 'dated'] as const;
export type Status = (typeof STATUSES)[number];

/** When a learner sees what was right: after each answer, or when the attempt is over; */
export const QUIZ_FEEDBACK = ['each', 'end'] as const;
export type QuizFeedback = (typeof QUIZ_FEEDBACK)[number];
/** and of an assignment also when nobody may answer it any more. */
export const FEEDBACK = [...QUIZ_FEEDBACK, 'close'] as const;
export type Feedback = (typeof FEEDBACK)[number];

/** Who somebody is to the site: without an account, with a class code or a card, with an e-mail. */
export const USER_ROLES = ['visitor', 'pupil', 'teacher'] as const;
export type UserRole = (typeof USER_ROLES)[number];

/** Who somebody is to a class they teach. */
export const STAFF_ROLES = ['owner', 'co-teacher'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** An expected failure is a value; its code is a message key under `errors`. */
export type Result<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: Code };

export const ok = <T>(value: T) => ({ ok: true, value }) as const;
export const fail = <Code extends string>(code: Code) => ({ ok: false, code }) as const;
