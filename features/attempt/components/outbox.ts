// What stands in a form and has not reached the server yet. One letter is under way at a time, and always the latest;
// one that does not come through is sent again, after longer and longer pauses, until it is answered.

/** What became of a letter. `stands`: it is no answer, and the answer given before it still is. */
export type Saved = 'answer' | 'draft' | 'settled' | 'stands' | 'closed';
export type OutboxState = Saved | 'offline';

type Ports = {
  /** Rejects when nothing came through. */
  readonly send: (letter: string) => Promise<Saved>;
  /** Where a letter outlives the page until it is answered. */
  readonly keep: (letter: string | null) => void;
  readonly tell: (state: OutboxState) => void;
};

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 20_000;

export function makeOutbox({ send, keep, tell }: Ports) {
  let unsent: string | null = null;
  let pause = FIRST_PAUSE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let under: Promise<void> | null = null;
  let stopped = false;

  const later = (delay: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void flush(), delay);
  };

  async function empty() {
    while (unsent !== null) {
      const letter: string = unsent;
      let saved: Saved;
      try {
        saved = await send(letter);
      } catch {
        tell('offline');
        later(pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
        return;
      }
      pause = FIRST_PAUSE_MS;
      if (unsent === letter || saved === 'closed') {
        drop();
        tell(saved);
      }
    }
  }

  /** Sends at once what has not been sent; resolved when it was answered or did not come through. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    under ??= empty().finally(() => {
      under = null;
    });
    return under;
  }

  /** There is nothing more to send: it went another way, or is no longer wanted. */
  function drop() {
    clearTimeout(timer);
    unsent = null;
    keep(null);
  }

  /** Takes the place of what has not been sent, and goes after a while. */
  function put(letter: string, delay = 0) {
    unsent = letter;
    keep(letter);
    later(delay);
  }

  /** Once more, and then no more: the page is left, and what is kept goes when it is opened again. */
  function stop() {
    void flush();
    stopped = true;
  }

  return { put, flush, drop, stop, hasUnsent: () => unsent !== null };
}
