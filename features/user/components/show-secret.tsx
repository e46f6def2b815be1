'use client';

import { useEffect, useRef, useState } from 'react';
import { Tick } from '../../../components/field';

const setType = (inputs: readonly string[], type: 'text' | 'password') => {
  for (const id of inputs) document.getElementById(id)?.setAttribute('type', type);
};

/** Four words off a card are hard to type unseen. Without scripts there is no such choice. */
export function ShowSecret({ inputs, label }: { inputs: readonly string[]; label: string }) {
  const [isThere, setThere] = useState(false);
  const tick = useRef<HTMLInputElement>(null);
  useEffect(() => setThere(true), []);
  useEffect(() => {
    // A form that comes back is reset, and its ticks with it.
    const form = isThere ? tick.current?.form : null;
    const hide = () => setType(inputs, 'password');
    form?.addEventListener('reset', hide);
    return () => form?.removeEventListener('reset', hide);
  }, [isThere, inputs]);
  if (!isThere) return null;
  return (
    <Tick
      ref={tick}
      type="checkbox"
      label={label}
      onChange={({ target }) => setType(inputs, target.checked ? 'text' : 'password')}
    />
  );
}
