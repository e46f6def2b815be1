'use client';

import { type ComponentProps, type ReactNode, useActionState, useEffect, useId } from 'react';
import { Button, type ButtonLook } from '../../../components/button';
import { Field, FieldGroup, Tick } from '../../../components/field';
import { Notice } from '../../../components/notice';
import type { AccountProblem, FormState } from '../schema';
import { ShowSecret } from './show-secret';

export type AccountField = ComponentProps<typeof Field> & { name: string };

/** Texts are given by the page: this part runs in the browser too, and the catalogues stay on the server. */
export type AccountFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  hidden: Readonly<Record<string, string>>;
  fields: readonly AccountField[];
  /** One of which is chosen, the first unless another was. */
  choice?: {
    name: string;
    legend: string;
    options: readonly { value: string; label: string; note?: string }[];
  };
  tick?: { name: string; label: ReactNode; note: ReactNode };
  problems: Readonly<Record<AccountProblem, string>>;
  submit: string;
  look?: ButtonLook;
  /** Said when the form has done its work; with `only`, in place of the form. */
  done?: { text: string; only: boolean };
  show?: string;
};

const EMPTY: FormState = { problem: null, kept: {} };

/** A form of an account: shown again, when it is refused, with all but the secrets. It works without scripts. */
export function AccountForm(props: AccountFormProps) {
  const { fields, hidden, choice, tick, problems, submit, look, done, show } = props;
  const [state, action, isPending] = useActionState(props.action, EMPTY);
  const alert = useId();
  const { problem, told: words, field, kept } = state;
  useEffect(() => {
    if (state !== EMPTY) document.getElementById(alert)?.focus();
  }, [state, alert]);

  const told = problem ? (
    <Notice tone="caution">
      <p>{words ?? problems[problem]}</p>
    </Notice>
  ) : state.done && done ? (
    <Notice tone="right">
      <p>{done.text}</p>
    </Notice>
  ) : null;
  const said = told && (
    // The field that was refused names it, so it is this element that must be the alert.
    <div id={alert} tabIndex={-1} role={problem ? 'alert' : 'status'} className="outline-none">
      {told}
    </div>
  );
  if (state.done && done?.only) return said;

  const secrets = fields.filter(({ type }) => type === 'password').map(({ id }) => id);
  return (
    <form action={action} className="max-w-[30rem] space-y-5">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {said}
      {choice && (
        <FieldGroup legend={choice.legend}>
          {choice.options.map(({ value, ...option }, at) => (
            <Tick
              key={value}
              type="radio"
              name={choice.name}
              value={value}
              {...option}
              defaultChecked={kept[choice.name] ? kept[choice.name] === value : at === 0}
            />
          ))}
        </FieldGroup>
      )}
      {fields.map(({ defaultValue, ...each }) => (
        <Field
          key={each.id}
          {...each}
          defaultValue={kept[each.name] ?? defaultValue}
          {...(field === each.name && { 'aria-invalid': true, 'aria-errormessage': alert })}
        />
      ))}
      {show && <ShowSecret inputs={secrets} label={show} />}
      {tick && <Tick type="checkbox" {...tick} defaultChecked={kept[tick.name] === 'on'} />}
      <Button look={look} disabled={isPending}>
        {submit}
      </Button>
    </form>
  );
}
