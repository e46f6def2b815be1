import type { ReactNode } from 'react';
import { ButtonLink } from '../../../components/button';
import { Link } from '../../../i18n/navigation';

type Way = { readonly href: string; readonly label: string };

/** One part of the overview: what there is of it, the way to all of it, and the way to more. */
export const Part = ({
  id,
  title,
  add,
  all,
  children,
}: {
  id: string;
  title: string;
  add?: Way;
  all?: Way;
  children: ReactNode;
}) => (
  <section aria-labelledby={id} className="mb-12">
    <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <h2 id={id} className="text-heading">
        {title}
      </h2>
      {add && (
        <ButtonLink look="plain" href={add.href}>
          {add.label}
        </ButtonLink>
      )}
    </div>
    {children}
    {all && (
      <p className="mt-3">
        <Link href={all.href} className="link inline-flex min-h-11 items-center">
          {all.label}
        </Link>
      </p>
    )}
  </section>
);
