import type { ReactNode } from 'react';
import type { Inputs } from '../../../domain/response';

export const selectClass =
  'min-h-12 rounded-control border border-edge bg-surface px-3 py-2 text-ink hover:border-accent';

/** A line and the choice that belongs to it, for every line. */
export const Pairs = ({
  prompts,
  choices,
  inputs,
  none,
}: {
  prompts: readonly { readonly id: string; readonly text: ReactNode }[];
  choices: readonly { readonly id: string; readonly text: string }[];
  inputs: Inputs;
  none: string;
}) => (
  <ul className="divide-y divide-line border-y border-line">
    {prompts.map(({ id, text }) => (
      <li key={id} className="grid items-center gap-x-5 gap-y-2 py-3.5 sm:grid-cols-2">
        <label htmlFor={`pair-${id}`}>{text}</label>
        <select
          id={`pair-${id}`}
          name={`pair:${id}`}
          defaultValue={inputs[`pair:${id}`]?.[0] ?? ''}
          className={`${selectClass} w-full`}
        >
          <option value="">{none}</option>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.text}
            </option>
          ))}
        </select>
      </li>
    ))}
  </ul>
);
