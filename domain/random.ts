// Chance as an argument. A seed is a text; the same seed gives the same numbers on every machine, which
// is what lets a paper be drawn again, and a test be repeated. The generator is sfc32 seeded by cyrb128,
// both public domain (https://github.com/bryc/code/blob/master/jshash/PRNGs.md): small and good enough for
// shuffling; never for secrets.

export type Random = {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A whole number in [0, bound); `bound` at least 1. */
  readonly below: (bound: number) => number;
  readonly shuffle: <T>(items: readonly T[]) => T[];
};

function hash128(text: string): [number, number, number, number] {
  let a = 1779033703;
  let b = 3144134277;
  let c = 1013904242;
  let d = 2773480762;
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ k, 597399067);
    b = c ^ Math.imul(b ^ k, 2869860233);
    c = d ^ Math.imul(c ^ k, 951274213);
    d = a ^ Math.imul(d ^ k, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  a ^= b ^ c ^ d;
  return [a >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0];
}

/** A short, stable identifier of a text: 64 bits in base 36, 13 characters. */
export function digestOf(text: string): string {
  const [a, b] = hash128(text);
  return ((BigInt(a) << 32n) | BigInt(b)).toString(36).padStart(13, '0');
}

/** A generator of its own for `seed`; two seeds that differ at all give unrelated numbers. */
export function makeRandom(seed: string): Random {
  let [a, b, c, d] = hash128(seed);
  const next = () => {
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  const below = (bound: number) => Math.floor(next() * bound);
  const shuffle = <T>(items: readonly T[]): T[] => {
    const out = [...items];
    for (let i = out.length - 1; i > 0; i--) {
      const j = below(i + 1);
      [out[i], out[j]] = [out[j] as T, out[i] as T];
    }
    return out;
  };
  return { next, below, shuffle };
}

/**
 * Up to `most` of the items in a drawn order, made only as far as they are asked for: the cost is that of
 * those taken.
 */
export function* drawFrom<T>(
  items: readonly T[],
  random: Random,
  most = items.length,
): Generator<T> {
  const moved = new Map<number, T>();
  const at = (i: number) => (moved.has(i) ? (moved.get(i) as T) : (items[i] as T));
  for (let left = items.length; left > Math.max(0, items.length - most); left--) {
    const i = random.below(left);
    const item = at(i);
    moved.set(i, at(left - 1));
    yield item;
  }
}
