import type { FormEvent } from 'react';
import type { Locale } from '../domain/vocabulary';
import { useSite } from './site';

/**
 * A plain form, sent past the router: it works without scripts, and the page that follows knows nothing of this one.
 * With scripts it also removes what waits in the tab to be sent, once the session has ended: that is nobody's any more.
 */
async function leave(event: FormEvent<HTMLFormElement>) {
  event.preventDefault();
  const form = event.currentTarget;
  const body = new URLSearchParams(
    [...new FormData(form)].map(([name, value]) => [name, String(value)]),
  );
  try {
    // What was typed a moment ago goes first.
    window.dispatchEvent(new Event('vekha:hurry'));
    const left = await fetch(form.action, { method: 'POST', body });
    if (!left.ok) throw new Error(String(left.status));
    sessionStorage.clear();
    location.assign(left.url);
  } catch {
    // Nothing came through, or the browser keeps nothing: what stands then is for the browser to show.
    form.submit();
  }
}

export const SignOut = ({ locale, className }: { locale: Locale; className: string }) => (
  <form
    method="post"
    action="/api/account/sign-out"
    onSubmit={leave}
    className="no-print order-2 -mr-1.75 ml-auto sm:order-none sm:mx-0"
  >
    <input type="hidden" name="locale" value={locale} />
    <button type="submit" className={className}>
      {useSite().texts.signOut}
    </button>
  </form>
);
