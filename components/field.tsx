import type { ComponentProps, ReactNode } from 'react';

/** Inputs that belong to one question, under its wording. */
export const FieldGroup = ({
  legend,
  hint,
  children,
}: {
  legend: ReactNode;
  hint?: ReactNode;
  children: ReactNode;
}) => (
  <fieldset className="min-w-0">
    <legend className="font-semibold">{legend}</legend>
    {hint && <p className="text-small text-soft">{hint}</p>}
    <div className="mt-2">{children}</div>
  </fieldset>
);

/** A box or a round to tick with its words beside it, as one wide target. */
export const Tick = ({
  label,
  note,
  ...input
}: ComponentProps<'input'> & { label: ReactNode; note?: ReactNode }) => (
  <label className="-mx-2.5 flex min-h-11 items-start gap-3 rounded-control px-2.5 py-2 hover:bg-wash">
    <input className="mt-1 size-5 shrink-0" {...input} />
    <span>
      {label}
      {note && <span className="block text-small text-soft">{note}</span>}
    </span>
  </label>
);

export const Field = ({
  label,
  hint,
  id,
  ...input
}: ComponentProps<'input'> & { label: ReactNode; hint?: ReactNode; id: string }) => (
  <div>
    <label htmlFor={id} className="block font-semibold">
      {label}
    </label>
    {hint && (
      <p id={`${id}-hint`} className="text-small text-soft">
        {hint}
      </p>
    )}
    <input
      id={id}
      aria-describedby={hint ? `${id}-hint` : undefined}
      className="mt-2 min-h-12 w-full rounded-control tabular-nums [&[type=number]]:max-w-36 border border-edge bg-surface px-3.5 py-2"
      {...input}
    />
  </div>
);
