'use client';

import { useActionState } from 'react';
import { Button } from '../../../components/button';
import type { Locale } from '../../../domain/vocabulary';
import { makeNewCards } from '../actions';
import { CardLanguage } from './card-language';
import { PrintedSheet } from './printed-sheet';
import type { RosterTexts } from './roster-form';
import { RosterProblem } from './roster-problem';

/** Asks once more, then shows new cards in place of the question. */
export function RenewForm({
  classroom,
  pupils,
  locale,
  texts,
  children,
}: {
  classroom: string;
  pupils: readonly { id: string; name: string }[];
  locale: Locale;
  texts: Omit<RosterTexts, 'names' | 'hint' | 'again'>;
  children: React.ReactNode;
}) {
  const [state, action, pending] = useActionState(makeNewCards, {});
  if (state.sheet)
    return (
      <PrintedSheet sheet={state.sheet} title={state.sheet.title} texts={texts.sheet}>
        {children}
      </PrintedSheet>
    );
  return (
    <form action={action} className="max-w-column space-y-6">
      <input type="hidden" name="classroom" value={classroom} />
      <input type="hidden" name="locale" value={locale} />
      {state.problem && <RosterProblem problem={state.problem} />}
      <ul className="flex flex-wrap gap-2">
        {pupils.map(({ id, name }) => (
          <li key={id} className="rounded-full border border-line px-3 py-1">
            {name}
            <input type="hidden" name="pupil" value={id} />
          </li>
        ))}
      </ul>
      <CardLanguage legend={texts.cards} hint={texts.cardsHint} chosen={state.cards ?? locale} />
      <div className="flex flex-wrap gap-3">
        <Button disabled={pending}>{pending ? texts.making : texts.submit}</Button>
        {children}
      </div>
    </form>
  );
}
