'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useEffect, useState } from 'react';
import { Icon } from '../../../components/icon';
import { Notice } from '../../../components/notice';
import { AWAY } from '../../../lib/away';
import { answerQuestion } from '../actions';
import { LONGEST_WAIT_MS, post, read, store, stored } from './letter';
import { makeOutbox, type OutboxState } from './outbox';

type State = OutboxState | 'back';

export type KeeperProps = {
  /** The id of the form. */
  readonly form: string;
  /** Where its contents are sent, and where to go when nothing more is taken. */
  readonly url: string;
  /** Does the server know that this is being looked at? */
  readonly noted: boolean;
  readonly closed: { readonly href: string; readonly label: string };
  readonly texts: Readonly<Record<Exclude<State, 'settled'>, string>>;
};

const TYPING_MS = 500;

/** Errors of the server, and those that Next throws to lead elsewhere, carry a digest; a lost connection does not. */
const isLost = (error: unknown) =>
  !(error instanceof Error && 'digest' in error) || error.digest === AWAY;
const isLed = (error: unknown) =>
  error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_REDIRECT');

const overdue = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('no answer')), LONGEST_WAIT_MS);
  });

/**
 * Saves the form of a question as it is filled in, says whether it is safe, and sends it again when the connection
 * comes back. The form's own submission goes through here too, so that a lost connection loses no page.
 */
export function Keeper({ form: id, url, noted, closed, texts }: KeeperProps) {
  const router = useRouter();
  const [state, setState] = useState<State | null>(null);

  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    const key = `vekha ${url}`;
    let lost = false;
    let submitting = false;
    const tell = (next: State) => {
      // An answer that was on its way when the connection went says nothing of its return.
      if (lost && !navigator.onLine && next !== 'closed') return;
      setState(lost && next !== 'offline' && next !== 'closed' ? 'back' : next);
      lost = next === 'offline';
    };
    const outbox = makeOutbox({
      send: (letter) => post(url, letter),
      keep: (letter) => store(key, letter),
      tell,
    });

    /** Asks whether anything is still taken here, and tells the server what is being looked at. */
    const look = () =>
      post(url, 'intent=seen').then(
        (saved) => (saved === 'closed' || lost) && tell(saved),
        () => tell('offline'),
      );

    const onEdit = ({ target, type }: Event) => {
      const typed = target instanceof HTMLInputElement && target.type === 'text';
      outbox.put(read(form), typed && type === 'input' ? TYPING_MS : 0);
    };
    const onSubmit = (event: SubmitEvent) => {
      event.preventDefault();
      event.stopPropagation();
      if (submitting) return;
      submitting = true;
      const sent = new FormData(form, event.submitter);
      startTransition(async () => {
        try {
          await outbox.flush();
          // What was changed there and back has to be saved once more.
          if (outbox.hasUnsent()) sent.delete('stood');
          await Promise.race([answerQuestion(sent), overdue()]);
          outbox.drop();
        } catch (error) {
          if (isLed(error)) outbox.drop();
          else if (isLost(error)) {
            outbox.put(read(form));
            tell('offline');
          } else throw error;
        } finally {
          submitting = false;
        }
      });
    };
    const onLine = () => (outbox.hasUnsent() ? outbox.flush() : look());
    const offLine = () => tell('offline');
    const onShow = () =>
      document.visibilityState === 'hidden' || outbox.hasUnsent() ? outbox.flush() : look();
    const hurry = () => void outbox.flush();

    const left = stored(key);
    if (left !== null) {
      outbox.put(left);
      outbox.flush().then(() => outbox.hasUnsent() || router.refresh());
    } else if (!noted) look();

    form.addEventListener('input', onEdit);
    form.addEventListener('change', onEdit);
    form.addEventListener('submit', onSubmit);
    document.addEventListener('visibilitychange', onShow);
    window.addEventListener('online', onLine);
    window.addEventListener('offline', offLine);
    window.addEventListener('vekha:hurry', hurry);
    return () => {
      form.removeEventListener('input', onEdit);
      form.removeEventListener('change', onEdit);
      form.removeEventListener('submit', onSubmit);
      document.removeEventListener('visibilitychange', onShow);
      window.removeEventListener('online', onLine);
      window.removeEventListener('offline', offLine);
      window.removeEventListener('vekha:hurry', hurry);
      outbox.stop();
    };
  }, [id, url, noted, router]);

  return (
    <div id="keeper" role="status" className="min-h-7">
      {state === 'offline' || state === 'closed' ? (
        <Notice tone="caution">
          <p>{texts[state]}</p>
          {state === 'closed' && (
            <p>
              <a href={closed.href} className="link">
                {closed.label}
              </a>
            </p>
          )}
        </Notice>
      ) : (
        state &&
        state !== 'settled' && (
          <p className="flex items-center gap-2 text-small text-soft">
            <Icon name={state === 'draft' || state === 'stands' ? 'part' : 'right'} />
            {texts[state]}
          </p>
        )
      )}
    </div>
  );
}
