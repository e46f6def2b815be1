import type { ComponentProps } from 'react';

export type SelectOption = { readonly value: string; readonly label: string };

/** A choice of one from a list, its name above it unless it is told in words of its own (`aria-label`). */
export const Select = ({
  label,
  options,
  className = '',
  ...select
}: ComponentProps<'select'> & { label?: string; options: readonly SelectOption[] }) => (
  <label className={`block min-w-0 ${className}`}>
    {label && <span className="block text-small font-semibold">{label}</span>}
    <select
      className={`min-h-11 w-full rounded-control border border-edge bg-surface px-3 py-1.5 ${label ? 'mt-1' : ''}`}
      {...select}
    >
      {options.map(({ value, label: text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </label>
);
