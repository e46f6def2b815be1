import type { ReactNode } from 'react';

/** What is seldom wanted, folded away under its name. */
export const Fold = ({
  label,
  open,
  children,
}: {
  label: ReactNode;
  /** Unfolded, where something in it has to be looked at. */
  open?: boolean;
  children: ReactNode;
}) => (
  <details className="no-print" open={open}>
    <summary className="link -mx-2.5 inline-flex min-h-11 items-center rounded-control px-2.5 decoration-dashed">
      {label}
    </summary>
    <div className="mt-4 border-t border-line pt-6">{children}</div>
  </details>
);
