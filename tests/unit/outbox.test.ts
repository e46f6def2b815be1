import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeOutbox, type OutboxState, type Saved } from '../../features/attempt/components/outbox';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A line that is up or down, what came through it, and what the tab keeps. */
function makeLine() {
  const line = {
    up: true,
    answer: 'answer' as Saved,
    arrived: [] as string[],
    kept: null as string | null,
    told: [] as OutboxState[],
    waiting: [] as (() => void)[],
    slow: false,
  };
  const outbox = makeOutbox({
    send: async (letter) => {
      if (line.slow) await new Promise<void>((done) => line.waiting.push(done));
      if (!line.up) throw new TypeError('Failed to fetch');
      line.arrived.push(letter);
      return line.answer;
    },
    keep: (letter) => {
      line.kept = letter;
    },
    tell: (state) => {
      line.told.push(state);
    },
  });
  return { line, outbox };
}

describe('what stands in a form', () => {
  it('is sent after a while, the last of it only, and then is kept no longer', async () => {
    const { line, outbox } = makeLine();
    outbox.put('1', 500);
    outbox.put('19', 500);
    outbox.put('1992', 500);
    expect(line.kept).toBe('1992');
    await vi.advanceTimersByTimeAsync(499);
    expect(line.arrived).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(line).toMatchObject({ arrived: ['1992'], kept: null, told: ['answer'] });
  });

  it('is kept while the line is down, sent again, and said to be safe when it is', async () => {
    const { line, outbox } = makeLine();
    line.up = false;
    outbox.put('a');
    await vi.advanceTimersByTimeAsync(3500);
    expect(line).toMatchObject({ arrived: [], kept: 'a' });
    expect(line.told.at(-1)).toBe('offline');
    expect(outbox.hasUnsent()).toBe(true);
    line.up = true;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(line).toMatchObject({ arrived: ['a'], kept: null });
    expect(line.told.at(-1)).toBe('answer');
    expect(outbox.hasUnsent()).toBe(false);
  });

  it('goes one letter at a time, so that an older one never arrives after a newer', async () => {
    const { line, outbox } = makeLine();
    line.slow = true;
    outbox.put('a');
    await vi.advanceTimersByTimeAsync(0);
    outbox.put('b');
    outbox.put('c');
    await vi.advanceTimersByTimeAsync(10);
    expect(line.waiting).toHaveLength(1);
    line.slow = false;
    line.waiting[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(line.arrived).toEqual(['a', 'c']);
    expect(line).toMatchObject({ kept: null, told: ['answer'] });
  });

  it('is given up when nothing more is taken', async () => {
    const { line, outbox } = makeLine();
    line.answer = 'closed';
    outbox.put('a');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(line).toMatchObject({ arrived: ['a'], kept: null, told: ['closed'] });
  });

  it('is tried once more when the page is left, and stays kept if that fails', async () => {
    const { line, outbox } = makeLine();
    line.up = false;
    outbox.put('a', 500);
    outbox.stop();
    await vi.advanceTimersByTimeAsync(0);
    line.up = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(line).toMatchObject({ arrived: [], kept: 'a' });
  });
});
