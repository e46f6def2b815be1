// How an error in a pack speaks: what is wrong, and what to write instead.

/** The number of single-letter changes between two words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const kept = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(kept, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known word most like this one, if any is like it at all. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const away = distance(word.toLowerCase(), candidate.toLowerCase());
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

const FEW = 12;

/** What to write instead of an unknown word: the nearest known one, or all of them if they are few. */
export function suggestWord(word: string, known: readonly string[]): string {
  const near = nearestWord(word, known);
  if (near) return `; did you mean "${near}"?`;
  if (known.length === 0) return '';
  return known.length <= FEW ? `; write one of: ${known.join(', ')}` : '';
}

export const unknownWord = (what: string, word: string, known: readonly string[]): string =>
  `unknown ${what} "${word}"${suggestWord(word, known)}`;

export const TIME_HINT = 'write 1992, 1992-01, 1992-01-26, 2006-08-28/2006-08-29 or --08-29';
