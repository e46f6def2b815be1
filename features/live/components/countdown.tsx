'use client';

import { useEffect, useState } from 'react';

const two = (number: number) => String(number).padStart(2, '0');

/** 754 as 12:34; with hours where there are any. */
export function clockText(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** Seconds that were left when this was made, counted down by the steady clock of the browser. New seconds want a new `key`. */
export function Countdown({ seconds }: { seconds: number }) {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const count = () => setPassed(Math.floor((performance.now() - began) / 1000));
    count();
    const timer = setInterval(count, 1000);
    return () => clearInterval(timer);
  }, []);
  return <span className="tabular-nums">{clockText(Math.max(0, seconds - passed))}</span>;
}
