import type { ReactNode } from 'react';
import { Button, type ButtonLook } from '../../../components/button';
import type { Locale } from '../../../domain/vocabulary';

/** One button that does one thing to one row of a class. */
export const RowForm = ({
  action,
  locale,
  classroom,
  row,
  label,
  look = 'plain',
  children,
}: {
  action: (form: FormData) => Promise<void>;
  locale: Locale;
  classroom: string;
  row?: string;
  /** Said in place of the words on the button, where those alone do not say whom it is about. */
  label?: string;
  look?: ButtonLook;
  children: ReactNode;
}) => (
  <form action={action}>
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="classroom" value={classroom} />
    {row && <input type="hidden" name="row" value={row} />}
    <Button look={look} aria-label={label}>
      {children}
    </Button>
  </form>
);
