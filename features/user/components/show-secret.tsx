'use client';

import { useEffect, useState } from 'react';
import { Tick } from '../../../components/field';

/** Four words off a card are hard to type unseen. Without scripts there is no such choice. */
export function ShowSecret({ inputs, label }: { inputs: readonly string[]; label: string }) {
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  if (!isThere) return null;
  const show = (isShown: boolean) => {
    for (const id of inputs)
      document.getElementById(id)?.setAttribute('type', isShown ? 'text' : 'password');
  };
  return <Tick type="checkbox" label={label} onChange={({ target }) => show(target.checked)} />;
}
