// Watching something that is stored. All who watch the same thing in this process share one look at it every
// `every` milliseconds, however many they are; nobody watching, nothing is asked.

export type Watcher<T> = {
  /** Looks as this watcher may; null when they may not, or no longer. Throws when it cannot be known. */
  readonly look: () => Promise<T | null>;
  /** Is told what was seen, by whoever looked. Null: there is nothing more to come. */
  readonly tell: (seen: T | null) => void;
};

/** One class has few teachers with few screens; whoever has watched longest makes room, and asks again. */
const MOST = 50;

type Topic = { readonly watchers: Set<Watcher<unknown>>; timer?: NodeJS.Timeout; looking: boolean };

// One for the process: a reload in development makes this module anew, but not those who watch.
const kept = globalThis as { vekhaWatch?: ReturnType<typeof listen> };
kept.vekhaWatch ??= listen();
const watching = kept.vekhaWatch;
const { topics } = watching;

/** A server that is told to stop waits for its answers to end: those that never end must be ended. */
function listen() {
  const state = { topics: new Map<string, Topic>(), stopping: false };
  const endAll = () => {
    state.stopping = true;
    [...state.topics.values()].forEach(end);
  };
  process.once('SIGTERM', endAll);
  process.once('SIGINT', endAll);
  return state;
}

function end({ watchers }: Topic) {
  for (const { tell } of [...watchers]) tell(null);
}

/** The first who may look, looks for all; those found on the way who may not are told so, and leave. */
async function lookOnce(topic: Topic) {
  if (topic.looking) return;
  topic.looking = true;
  try {
    for (const watcher of [...topic.watchers]) {
      const seen = await watcher.look();
      if (seen === null) {
        topic.watchers.delete(watcher);
        watcher.tell(null);
        continue;
      }
      for (const { tell } of [...topic.watchers]) tell(seen);
      return;
    }
  } catch {
    // Whoever watches asks again, and is then told by the answer what is wrong.
    end(topic);
  } finally {
    topic.looking = false;
  }
}

/** Begins to watch; the function it gives ends it. */
export function watch<T>(key: string, every: number, watcher: Watcher<T>): () => void {
  const topic = topics.get(key) ?? { watchers: new Set(), looking: false };
  topics.set(key, topic);
  topic.watchers.add(watcher as Watcher<unknown>);
  const [longest] = topic.watchers;
  if (watching.stopping) end(topic);
  if (topic.watchers.size > MOST) longest?.tell(null);
  topic.timer ??= setInterval(() => lookOnce(topic), every).unref();
  return () => {
    topic.watchers.delete(watcher as Watcher<unknown>);
    if (topic.watchers.size > 0) return;
    clearInterval(topic.timer);
    if (topics.get(key) === topic) topics.delete(key);
  };
}
