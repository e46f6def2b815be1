'use client';

import { useEffect, useState } from 'react';
import { Notice } from './notice';

const PAUSE_MS = 3000;

/**
 * Holds what a form sends while there is no connection, and sends it when there is one again: the page stays with all
 * that stands in it, where it would have made room for an error. Only the requests of forms, which change a thing once
 * however often they come; and not where a question saves itself, which has a way of its own. (Next can do the same
 * with `experimental.useOffline`, which is three times as much to be fetched with every page.)
 */
export function Offline({ text }: { text: string }) {
  const [told, setTold] = useState(0);
  useEffect(() => {
    const { fetch } = window;
    const { body } = document;
    let times = 0;
    // What was pressed, and what of that is being sent: at first nothing.
    let last: unknown;
    let under: unknown = fetch;
    const tell = (next: number) => {
      times = next;
      setTold(next);
    };
    // Before React hears of it, which listens at the document: what is under way is not sent twice.
    const onSubmit = (event: SubmitEvent) => {
      if (times || event.submitter === under) {
        event.preventDefault();
        event.stopPropagation();
        tell(times && times + 1);
      }
      last = event.submitter;
    };
    window.fetch = async (input, init) => {
      const headers = init?.headers as Record<string, string> | undefined;
      if (!headers?.['next-action'] || document.getElementById('keeper')) return fetch(input, init);
      under = last;
      for (;;) {
        try {
          const answer = await fetch(input, init);
          under = fetch;
          tell(0);
          return answer;
        } catch {
          tell(times || 1);
          await new Promise((done) => setTimeout(done, PAUSE_MS));
        }
      }
    };
    body.addEventListener('submit', onSubmit);
    return () => {
      window.fetch = fetch;
      body.removeEventListener('submit', onSubmit);
    };
  }, []);
  return (
    told > 0 && (
      // Made anew at each attempt, so that it is said aloud again.
      <div key={told} role="alert" className="fixed inset-x-4 bottom-4 z-10">
        <Notice tone="caution">
          <p>{text}</p>
        </Notice>
      </div>
    )
  );
}
