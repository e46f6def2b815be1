'use client';

import { type ReactNode, useActionState, useEffect, useRef } from 'react';
import { Button, ButtonLink } from '../../../components/button';
import { Field } from '../../../components/field';
import { Fold } from '../../../components/fold';
import { Notice } from '../../../components/notice';
import type { Locale } from '../../../domain/vocabulary';
import type { InterfaceMessages } from '../../../i18n/catalogue';
import type { FormState } from '../actions';
import { type Inputs, LONGEST_TITLE } from '../schema';
import { Choice } from './form-fields';
import { MoreSettings } from './more-settings';

export type FormTexts = InterfaceMessages['assignment']['form'];
type Options = readonly (readonly [string, string])[];

export type AssignmentFormProps = {
  readonly action: (state: FormState, form: FormData) => Promise<FormState>;
  readonly locale: Locale;
  readonly texts: FormTexts;
  readonly inputs: Inputs;
  /** Whose clock the times are by, where it is known. */
  readonly clock: string | null;
  /** What a new assignment is made of; a stored one has both already. */
  readonly choices?: { readonly classes: Options; readonly sets: Options };
  readonly stored?: { readonly id: string; readonly begun: boolean };
  /** What a new one is made once by. */
  readonly children?: ReactNode;
};

/** A new assignment, or a change of one. Refused, it comes back as it was filled in, with scripts and without. */
export function AssignmentForm({ action, inputs, texts, ...props }: AssignmentFormProps) {
  const { locale, clock, choices, stored, children } = props;
  const [state, submit, pending] = useActionState(action, { inputs, problem: null, tries: 0 });
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.tries > 0) notice.current?.focus();
  }, [state.tries]);
  const at = clock ? `${texts.clock}: ${clock}.` : `${texts.clock}.`;
  const kept = state.inputs;
  return (
    <form action={submit} key={state.tries} className="max-w-column space-y-8">
      <input type="hidden" name="locale" value={locale} />
      {stored && <input type="hidden" name="assignment" value={stored.id} />}
      {children}
      {state.problem && (
        <div ref={notice} tabIndex={-1} className="outline-none">
          <Notice role="alert" tone="caution">
            <p>{state.problem}</p>
          </Notice>
        </div>
      )}
      {choices && (
        <div className="grid gap-6 sm:grid-cols-2">
          <Choice
            id="classroom"
            name="classroom"
            defaultValue={kept.classroom}
            label={texts.class}
            options={choices.classes}
          />
          <Choice
            id="set"
            name="set"
            defaultValue={kept.set}
            label={texts.set}
            options={choices.sets}
          />
        </div>
      )}
      <Field
        id="title"
        name="title"
        maxLength={LONGEST_TITLE}
        defaultValue={kept.title}
        label={texts.title}
        hint={texts.titleHint}
      />
      <div className="space-y-2">
        <div className="grid items-end gap-6 sm:grid-cols-2">
          <Field
            id="opens"
            name="opens"
            type="datetime-local"
            defaultValue={kept.opens}
            label={texts.opens}
            {...(!stored && { hint: texts.opensHint })}
          />
          <Field
            id="closes"
            name="closes"
            type="datetime-local"
            defaultValue={kept.closes}
            label={texts.closes}
            hint={texts.closesHint}
          />
        </div>
        <p className="text-small text-soft">{at}</p>
      </div>
      <Fold label={texts.more} open={state.tries > 0}>
        <MoreSettings texts={texts} inputs={kept} fixed={stored?.begun ?? false} />
      </Fold>
      <p className="flex flex-wrap gap-3">
        <Button disabled={pending}>{stored ? texts.save : texts.assign}</Button>
        {stored && (
          <ButtonLink href={`/teach/assignments/${stored.id}`} look="plain">
            {texts.cancel}
          </ButtonLink>
        )}
      </p>
    </form>
  );
}
