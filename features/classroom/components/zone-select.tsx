'use client';

import { useEffect, useRef } from 'react';
import type { ZoneChoices } from '../format/zones';

/**
 * All time zones, the likely ones first. `guess`: no zone has been chosen yet, so the browser's own takes the
 * place of `value` once there is a script to ask it.
 */
export function ZoneSelect({
  choices,
  value,
  guess = false,
  labels,
}: {
  choices: ZoneChoices;
  value: string;
  guess?: boolean;
  labels: { zone: string; hint: string; common: string; others: string };
}) {
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const { current } = select;
    const known = [...(current?.options ?? [])].some((option) => option.value === own);
    if (guess && known && current?.value === value) current.value = own;
  }, [guess, value]);
  return (
    <div>
      <label htmlFor="timeZone" className="block font-semibold">
        {labels.zone}
      </label>
      <p id="timeZone-hint" className="text-small text-soft">
        {labels.hint}
      </p>
      <select
        ref={select}
        id="timeZone"
        name="timeZone"
        defaultValue={value}
        aria-describedby="timeZone-hint"
        className="mt-2 min-h-12 w-full rounded-control border border-edge bg-surface px-3 py-2"
      >
        <optgroup label={labels.common}>
          {choices.common.map(({ zone, label }) => (
            <option key={zone} value={zone}>
              {label}
            </option>
          ))}
        </optgroup>
        <optgroup label={labels.others}>
          {choices.others.map(({ zone, label }) => (
            <option key={zone} value={zone}>
              {label}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}
