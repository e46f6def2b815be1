'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useActionState, useEffect } from 'react';
import { Button, ButtonLink } from '../../../components/button';
import { Field, Tick } from '../../../components/field';
import { Notice } from '../../../components/notice';
import type { Locale } from '../../../domain/vocabulary';
import { MoveFocus } from '../../attempt/components/move-focus';
import { PrintedSheet, type SheetTexts } from '../../roster/components/printed-sheet';
import { joinClass } from '../actions';

export type JoinTexts = {
  readonly name: string;
  readonly nameHint: string;
  readonly keep: string;
  readonly keepNote: string;
  readonly submit: string;
  readonly joining: string;
  readonly as: string;
  readonly cardTitle: string;
  readonly done: string;
  readonly tasks: string;
  readonly joined: string;
  readonly sheet: SheetTexts;
};

type Props = {
  code: string;
  locale: Locale;
  /** The viewer is a pupil of the class already. */
  member: boolean;
  /** The viewer has an account as a pupil, and joins as that. */
  known: boolean;
  texts: JoinTexts;
  /** What stands over the form, and not over the card. */
  children: ReactNode;
};

/**
 * It stands at one place of the page whoever looks, because the page is made anew, for a member by then, in the
 * very answer that carries the card.
 */
export function JoinForm({ code, locale, member, known, texts, children }: Props) {
  const [state, action, pending] = useActionState(joinClass, {});
  const { refresh } = useRouter();
  // What stands around the answer is of whoever asked: it is asked for again where that is somebody else by now.
  useEffect(() => {
    if (state.sheet || state.gone) refresh();
  }, [state.sheet, state.gone, refresh]);
  if (state.sheet)
    return (
      <PrintedSheet sheet={state.sheet} title={texts.cardTitle} texts={texts.sheet}>
        <ButtonLink look="plain" href="/learn">
          {texts.done}
        </ButtonLink>
      </PrintedSheet>
    );
  if (member || state.joined)
    return (
      <div className="space-y-6">
        <Notice tone="right" role={state.joined ? 'status' : undefined}>
          <p>{texts.joined}</p>
        </Notice>
        <ButtonLink href="/learn">{texts.tasks}</ButtonLink>
      </div>
    );
  return (
    <>
      {children}
      <form action={action} className="max-w-md space-y-6">
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="locale" value={locale} />
        {state.another && <input type="hidden" name="another" value={state.another} />}
        {state.problem && (
          <div id="problem" tabIndex={-1} className="outline-none">
            <Notice role="alert" tone="caution">
              <p>{state.problem}</p>
            </Notice>
          </div>
        )}
        {known ? (
          <p>{texts.as}</p>
        ) : (
          <>
            <Field
              id="name"
              name="name"
              required
              minLength={2}
              maxLength={60}
              autoComplete="name"
              key={state.name}
              defaultValue={state.name}
              label={texts.name}
              hint={texts.nameHint}
            />
            <Tick
              type="checkbox"
              name="keep"
              defaultChecked={state.keep}
              label={texts.keep}
              note={texts.keepNote}
            />
          </>
        )}
        <Button disabled={pending}>{pending ? texts.joining : texts.submit}</Button>
        <MoveFocus to="problem" when={JSON.stringify(state.problem ?? null)} />
      </form>
    </>
  );
}
