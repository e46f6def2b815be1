import type { ReactNode } from 'react';

/** What may be wider than the page scrolls by itself, by finger and by the arrow keys. */
export const Scroll = ({
  label,
  className = '-mx-1 rounded-control px-1',
  children,
}: {
  label: string;
  /** Its edge, where it has one. */
  className?: string;
  children: ReactNode;
}) => (
  <section
    aria-label={label}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a focus the keyboard could not scroll it
    tabIndex={0}
    className={`relative overflow-x-auto ${className}`}
  >
    {children}
  </section>
);
