// Names and titles as people type or paste them. What cannot be seen in one is no part of it: a mark that turns the
// direction of writing would turn the line that the name is later shown in, and a soft hyphen or a space of no width
// would make two names that look the same. No name in Russian, Kazakh or English needs any of them.

/** Without invisible characters of format (Unicode's Cf), among them those that turn the direction of writing. */
export const stripInvisible = (typed: string): string => typed.replace(/\p{Cf}/gu, '');

/** A name or title as it is kept: one form of each letter, one space between words. */
export const cleanName = (typed: string): string =>
  stripInvisible(typed)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
