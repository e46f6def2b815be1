'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';

export type CountdownProps = {
  /** Both by the server's clock, in milliseconds: the reader's own may be wrong. */
  readonly deadline: number;
  readonly now: number;
  readonly label: string;
  /** What is said aloud when so many seconds are left; nothing is said in between. */
  readonly said: readonly { readonly seconds: number; readonly text: string }[];
  readonly over: string;
  /** Where to go when it is over. */
  readonly leads: string;
};

/** So long before the end whatever is still being typed is sent. */
const HURRY_SECONDS = 5;
const CAUTION_SECONDS = 300;

const two = (number: number) => String(number).padStart(2, '0');

function toFigures(seconds: number) {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`;
}

/** The time that is left, in figures for the eye, and in words at a few moments for the ear. */
export function Countdown({ deadline, now, label, said, over, leads }: CountdownProps) {
  const router = useRouter();
  const [left, setLeft] = useState<number | null>(null);
  const [text, setText] = useState('');

  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are of the same page as the times
  useEffect(() => {
    const ends = Date.now() + (deadline - now);
    let before = Number.POSITIVE_INFINITY;
    const tick = () => {
      const seconds = Math.ceil((ends - Date.now()) / 1000);
      const passed = (mark: number) => before > mark && seconds <= mark;
      setLeft(Math.max(0, seconds));
      const due = said.findLast(
        (each) => before !== Number.POSITIVE_INFINITY && passed(each.seconds),
      );
      if (due && seconds > 0) setText(due.text);
      if (passed(HURRY_SECONDS)) window.dispatchEvent(new Event('vekha:hurry'));
      if (seconds <= 0) setText(over);
      // A moment later, so that the server's clock has surely come there; without a network there is no page to go to.
      if (seconds <= -1 && navigator.onLine) {
        clearInterval(timer);
        router.replace(leads);
      }
      before = seconds;
    };
    const timer = setInterval(tick, 1000);
    tick();
    return () => clearInterval(timer);
  }, [deadline, now, leads, router]);

  const late = left !== null && left <= CAUTION_SECONDS;
  return (
    <>
      <span className={late ? 'font-semibold text-caution' : undefined}>
        {label}{' '}
        <span role="timer" className="inline-block min-w-[4.5em] text-lead font-bold tabular-nums">
          {left === null ? '' : toFigures(left)}
        </span>
      </span>
      <span role="status" className="sr-only">
        {text}
      </span>
    </>
  );
}
