/**
 * Keeps what was read under a key that always means the same, the `most` asked for last. The promise is kept, not the
 * result: two requests that come together wait for one reading. What is not there (null) or failed is read again.
 */
export function keepLast<T>(most: number) {
  const kept = new Map<string, Promise<T | null>>();
  return (key: string, read: () => Promise<T | null>): Promise<T | null> => {
    const known = kept.get(key);
    const found = known ?? read();
    // Put last, whether it was known or not.
    kept.delete(key);
    kept.set(key, found);
    if (known) return known;
    const forget = () => kept.delete(key);
    found.then((value) => value ?? forget(), forget);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return found;
  };
}
