'use client';

import { useActionState } from 'react';
import { Button } from '../../../components/button';
import { Tick } from '../../../components/field';
import { LOCALES, type Locale } from '../../../domain/vocabulary';
import { MoveFocus } from '../../attempt/components/move-focus';
import { pasteRoster } from '../actions';
import { CardLanguage } from './card-language';
import { PrintedSheet, type SheetTexts } from './printed-sheet';
import { RosterProblem } from './roster-problem';

export type RosterTexts = {
  readonly names: string;
  readonly hint: string;
  readonly cards: string;
  readonly cardsHint: string;
  readonly submit: string;
  readonly making: string;
  readonly again: string;
  readonly sheet: SheetTexts;
};

/** A pasted list, and in its place the cards that were made of it. The list stays as it was sent until they are. */
export function RosterForm({
  classroom,
  locale,
  texts,
  children,
}: {
  classroom: string;
  locale: Locale;
  texts: RosterTexts;
  children: React.ReactNode;
}) {
  const [state, action, pending] = useActionState(pasteRoster, {});
  if (state.sheet)
    return (
      <PrintedSheet
        sheet={state.sheet}
        title={state.sheet.title}
        note={state.sheet.note}
        texts={texts.sheet}
      >
        {children}
      </PrintedSheet>
    );
  return (
    <form action={action} noValidate className="max-w-column space-y-6">
      <input type="hidden" name="classroom" value={classroom} />
      <input type="hidden" name="locale" value={locale} />
      {state.problem && <RosterProblem problem={state.problem} />}
      <div>
        <label htmlFor="names" className="block font-semibold">
          {texts.names}
        </label>
        <p id="names-hint" className="text-small text-soft">
          {texts.hint}
        </p>
        <textarea
          id="names"
          name="names"
          rows={12}
          required
          spellCheck={false}
          autoComplete="off"
          key={state.names}
          defaultValue={state.names}
          aria-describedby="names-hint"
          className="mt-2 w-full rounded-control border border-edge bg-surface px-3.5 py-2.5"
        />
      </div>
      {state.known && <Tick type="checkbox" name="again" value="yes" label={texts.again} />}
      <CardLanguage
        legend={texts.cards}
        hint={texts.cardsHint}
        chosen={state.cards ?? LOCALES.find((each) => each === locale) ?? 'en'}
      />
      <Button disabled={pending}>{pending ? texts.making : texts.submit}</Button>
      <MoveFocus to="problem" when={JSON.stringify(state.problem ?? null)} />
    </form>
  );
}
