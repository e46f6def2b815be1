import type { ReactNode } from 'react';

/** The one first-level heading of a page, with what leads to it and the sentence that opens it. */
export const PageTitle = ({
  over,
  lead,
  children,
}: {
  over?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}) => (
  <header className="mb-8 max-w-column sm:mb-12">
    {over && (
      <div className="-mt-3 mb-1 text-small text-soft *:inline-flex *:min-h-11 *:items-center [&_a]:link [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center">
        <span>{over}</span>
      </div>
    )}
    <h1 className="text-title">{children}</h1>
    {lead && <p className="mt-4 text-lead text-soft">{lead}</p>}
  </header>
);
