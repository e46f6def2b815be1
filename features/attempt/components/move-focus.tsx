'use client';

import { useEffect } from 'react';

let arrived = false;

/** True where the browser itself has come to this address, and not a link or a form within the site. */
const isLoadedHere = () => {
  const [loaded] = performance.getEntriesByType('navigation');
  return loaded?.name.split('#')[0] === location.href.split('#')[0];
};

/**
 * Moves the focus to what has just appeared, since without a reload nothing else tells that the page is
 * another. Where the page was loaded in full, the browser has told so itself.
 */
export function MoveFocus({ to, when }: { to: string; when: string }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `when` is what makes it move again
  useEffect(() => {
    if (arrived || !isLoadedHere()) document.getElementById(to)?.focus();
    arrived = true;
  }, [to, when]);
  return null;
}
