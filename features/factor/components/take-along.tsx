'use client';

import { useEffect, useState } from 'react';
import { Button } from '../../../components/button';

type Props = { text: string; texts: { print: string; copy: string; copied: string } };

/** Prints the page, and copies a text where the browser lets pages do so: over TLS. Without scripts there is neither. */
export function TakeAlong({ text, texts }: Props) {
  const [can, setCan] = useState({ print: false, copy: false });
  const [isCopied, setCopied] = useState(false);
  useEffect(() => setCan({ print: true, copy: Boolean(navigator.clipboard) }), []);
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <>
      {can.print && (
        <Button type="button" look="plain" onClick={() => window.print()}>
          {texts.print}
        </Button>
      )}
      {can.copy && (
        <Button type="button" look="plain" onClick={copy}>
          <span aria-live="polite">{isCopied ? texts.copied : texts.copy}</span>
        </Button>
      )}
    </>
  );
}
