// What the pupils know to be true: of every place of their attempts what may stand there. An answer that was sent may
// have been taken, whether or not that was heard of; one that was acknowledged is all that may stand there.

/** An option's id, or null for no answer. */
export type Standing = string | null;

export function makeLedger() {
  const places = new Map<string, ReadonlySet<Standing>>();
  const begun = new Set<string>();
  const submitted = new Set<string>();
  /** What the site should not have said. */
  const faults: string[] = [];
  const counts = { answers: 0, attempts: 0 };
  const keyOf = (attempt: string, position: number) => `${attempt} ${position}`;
  const may = (attempt: string, position: number): ReadonlySet<Standing> =>
    places.get(keyOf(attempt, position)) ?? new Set([null]);

  /** Sends one answer, or several at one time; each tells whether it was acknowledged. */
  async function send(
    attempt: string,
    position: number,
    options: readonly string[],
    sent: (option: string) => Promise<boolean>,
  ): Promise<boolean> {
    const before = may(attempt, position);
    places.set(keyOf(attempt, position), new Set([...before, ...options]));
    const heard = await Promise.all(options.map(sent));
    counts.answers += heard.filter(Boolean).length;
    // Of answers at one time any may have come last, so that one which was not heard of may still stand.
    if (heard.includes(true)) places.set(keyOf(attempt, position), new Set(options));
    return heard.includes(true);
  }

  const begin = (attempt: string) => begun.add(attempt);

  function submit(attempt: string) {
    submitted.add(attempt);
    counts.attempts += 1;
  }

  return { may, send, begin, begun, submit, submitted, faults, counts };
}

export type Ledger = ReturnType<typeof makeLedger>;
