'use client';

import { useEffect } from 'react';

/**
 * Takes the passphrase that the QR code of a card carries after `#`, where no server and no log sees it, puts it
 * into the form and takes it out of the address, so that it stays in no history and on no projector.
 */
export function CardSecret({ into }: { into: string }) {
  useEffect(() => {
    const { hash, pathname, search } = window.location;
    const input = document.getElementById(into);
    if (hash.length < 2 || !(input instanceof HTMLInputElement)) return;
    window.history.replaceState(window.history.state, '', pathname + search);
    try {
      input.value = decodeURIComponent(hash.slice(1));
    } catch {
      // No card has written that: there is nothing to fill in.
    }
  }, [into]);
  return null;
}
