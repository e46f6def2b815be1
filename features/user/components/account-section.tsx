import type { ReactNode } from 'react';

/** A part of the account page, to which links, and the focus, are led by its id. */
export const AccountSection = ({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}) => (
  <section id={id} tabIndex={-1} aria-labelledby={`${id}-title`} className="space-y-5 outline-none">
    <div className="space-y-2">
      <h2 id={`${id}-title`} className="text-heading">
        {title}
      </h2>
      {lead && <p className="text-soft">{lead}</p>}
    </div>
    {children}
  </section>
);
