'use client';

import { useEffect } from 'react';

let arrived = false;

/**
 * Moves the focus to what has just appeared, since without a reload nothing else tells that the page is
 * another. On the first page of a visit the browser has done so itself.
 */
export function MoveFocus({ to, when }: { to: string; when: string }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `when` is what makes it move again
  useEffect(() => {
    if (arrived) document.getElementById(to)?.focus();
    arrived = true;
  }, [to, when]);
  return null;
}
