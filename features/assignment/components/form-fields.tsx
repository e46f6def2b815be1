import type { ComponentProps } from 'react';

const box = 'mt-2 w-full rounded-control border border-edge bg-surface px-3.5 py-2';

type Labelled = { readonly id: string; readonly label: string; readonly hint?: string | undefined };

const Label = ({ id, label, hint }: Labelled) => (
  <>
    <label htmlFor={id} className="block font-semibold">
      {label}
    </label>
    {hint && (
      <p id={`${id}-hint`} className="text-small text-soft">
        {hint}
      </p>
    )}
  </>
);

/** One of a short list, under its name. */
export const Choice = ({
  id,
  label,
  hint,
  options,
  ...select
}: ComponentProps<'select'> & Labelled & { options: readonly (readonly [string, string])[] }) => (
  <div className="min-w-0">
    <Label id={id} label={label} hint={hint} />
    <select
      id={id}
      aria-describedby={hint ? `${id}-hint` : undefined}
      className={`${box} min-h-12`}
      {...select}
    >
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  </div>
);

export const TextBox = ({ id, label, hint, ...area }: ComponentProps<'textarea'> & Labelled) => (
  <div className="min-w-0">
    <Label id={id} label={label} hint={hint} />
    <textarea
      id={id}
      aria-describedby={hint ? `${id}-hint` : undefined}
      rows={4}
      className={box}
      {...area}
    />
  </div>
);
