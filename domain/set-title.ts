// What a set is called until its teacher calls it something: by its topics, or by its pack where it takes all of
// them. The form offers it, and the server finds it again, so that a title nobody has typed follows the choice.

/** Characters. */
export const LONGEST_TITLE = 120;

/** `topics`: the titles of those chosen; `all`: how many there are. */
export function suggestTitle(pack: string, topics: readonly string[], all: number): string {
  const [first, second] = topics;
  if (!first || topics.length === all) return pack;
  const title = second ? `${first}; ${second}` : first;
  const more = topics.length > 2 ? ` +${topics.length - 2}` : '';
  return title.slice(0, LONGEST_TITLE - more.length) + more;
}

/** The title, or the first of «title (2)», «title (3)»… that is not among those `taken`: lists show little else. */
export function freeTitle(title: string, taken: readonly string[]): string {
  const used = new Set(taken);
  for (let n = 1; ; n++) {
    const number = n === 1 ? '' : ` (${n})`;
    const free = title.slice(0, LONGEST_TITLE - number.length) + number;
    if (!used.has(free)) return free;
  }
}
