'use client';

import { useEffect } from 'react';

const OWN_KEYS = 'select, textarea, input:not([type=radio], [type=checkbox]), [contenteditable]';
const OWN_ENTER = 'a, button, summary';

/**
 * Keys for the form with this id, or after the answer for the link with it: 1 to 9 tick a choice, Enter
 * goes on. A key that means something where it was pressed is left alone.
 */
export function AnswerKeys({ form: id }: { form: string }) {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const target = event.target instanceof Element ? event.target : document.body;
      const modified = event.ctrlKey || event.metaKey || event.altKey;
      if (modified || event.repeat || event.defaultPrevented || target.closest(OWN_KEYS)) return;
      const goal = document.getElementById(id);
      if (/^[1-9]$/.test(event.key)) {
        const choices = goal?.querySelectorAll<HTMLInputElement>('input[name=choice]');
        const choice = choices?.[Number(event.key) - 1];
        choice?.focus();
        choice?.click();
      } else if (event.key === 'Enter' && !target.closest(OWN_ENTER)) {
        event.preventDefault();
        if (goal instanceof HTMLFormElement)
          goal.querySelector<HTMLButtonElement>('button[value=answer]')?.click();
        else goal?.click();
      }
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [id]);
  return null;
}
