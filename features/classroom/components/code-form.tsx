import type { ReactNode } from 'react';
import { Button, type ButtonLook } from '../../../components/button';
import type { Locale } from '../../../domain/vocabulary';
import { changeCode } from '../actions';

/** One button that opens, closes or replaces the code of a class. */
export const CodeForm = ({
  locale,
  classroom,
  intent,
  from,
  look = 'plain',
  children,
}: {
  locale: Locale;
  classroom: string;
  intent: 'open' | 'close' | 'renew';
  from: 'class' | 'code';
  look?: ButtonLook;
  children: ReactNode;
}) => (
  <form action={changeCode}>
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="classroom" value={classroom} />
    <input type="hidden" name="from" value={from} />
    <Button name="intent" value={intent} look={look}>
      {children}
    </Button>
  </form>
);
