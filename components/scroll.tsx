import type { ReactNode } from 'react';

/** What may be wider than the page scrolls by itself, by finger and by the arrow keys. */
export const Scroll = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without a focus the keyboard could not scroll it
  <section aria-label={label} tabIndex={0} className="-mx-1 overflow-x-auto rounded-control px-1">
    {children}
  </section>
);
