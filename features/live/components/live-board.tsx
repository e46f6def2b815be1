'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { Notice } from '../../../components/notice';
import type { Snapshot } from '../format/snapshot';
import { LiveRows, type RowTexts } from './live-rows';
import { StateBar } from './state-bar';

type Props = {
  /** Where the stream is. */
  stream: string;
  /** The moment that the page itself was made with. */
  first: Snapshot;
  texts: RowTexts & { readonly lost: string };
};

/** How long a page without a stream waits before it asks again, as long as a page without scripts does. */
const SLOW_MS = 20_000;

/**
 * A class at work, following the stream. Where the stream is refused or cannot be had, the page itself is asked
 * for again from time to time, what that tells is shown, and the stream is tried anew.
 */
export function LiveBoard({ stream, first, texts }: Props) {
  const [shown, setShown] = useState({ first, snapshot: first, serial: 0 });
  const [lost, setLost] = useState(false);
  const [turn, setTurn] = useState(0);
  const { refresh } = useRouter();
  // A page that was asked for again is newer than anything the stream has said.
  if (shown.first !== first) setShown({ first, snapshot: first, serial: shown.serial + 1 });

  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn opens the stream anew
  useEffect(() => {
    const source = new EventSource(stream);
    source.onopen = () => setLost(false);
    source.onmessage = ({ data }) =>
      setShown((before) => ({ ...before, snapshot: JSON.parse(data), serial: before.serial + 1 }));
    // The browser tries again by itself unless it was refused outright, as by a server that is being started anew.
    source.onerror = () => setLost(true);
    return () => source.close();
  }, [stream, turn]);

  useEffect(() => {
    if (!lost) return;
    const again = () => {
      refresh();
      setTurn((before) => before + 1);
    };
    const timer = setInterval(again, SLOW_MS);
    return () => clearInterval(timer);
  }, [lost, refresh]);

  const { snapshot, serial } = shown;
  return (
    <div className="space-y-6">
      {lost && <Notice tone="caution">{texts.lost}</Notice>}
      <div>
        <StateBar states={snapshot.states} />
        <p role="status" className="mt-3">
          {snapshot.summary}
        </p>
      </div>
      <LiveRows rows={snapshot.rows} texts={texts} serial={serial} />
    </div>
  );
}
