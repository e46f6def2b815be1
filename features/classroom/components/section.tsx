import type { ReactNode } from 'react';

/** A part of a page under its heading. */
export const Section = ({
  id,
  title,
  aside,
  children,
}: {
  id: string;
  title: ReactNode;
  /** What is done to the whole part, beside its heading. */
  aside?: ReactNode;
  children: ReactNode;
}) => (
  <section aria-labelledby={id} className="space-y-4">
    <div className="flex flex-wrap items-center justify-between gap-3">
      <h2 id={id} className="text-heading">
        {title}
      </h2>
      {aside}
    </div>
    {children}
  </section>
);
