'use client';

import type { ReactNode } from 'react';
import { Button } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { MoveFocus } from '../../attempt/components/move-focus';
import type { Sheet } from '../format/sheet';
import { CardSheet } from './card-sheet';

export type SheetTexts = { readonly keep: string; readonly print: string; readonly hint: string };

/** Cards that have just been made, with what must be said beside them; on paper they stand alone. */
export function PrintedSheet({
  sheet,
  title,
  note,
  texts,
  children,
}: {
  sheet: Sheet;
  title: string;
  note?: string | undefined;
  texts: SheetTexts;
  /** Where to go from here. */
  children: ReactNode;
}) {
  return (
    <div className="space-y-6">
      <div className="space-y-4 print:hidden">
        <h2 id="cards" tabIndex={-1} className="text-heading outline-none">
          {title}
        </h2>
        <Notice tone="caution" role="status">
          <p>{texts.keep}</p>
          {note && <p>{note}</p>}
        </Notice>
        <div className="flex flex-wrap items-center gap-3">
          <Button type="button" className="noscript:hidden" onClick={() => window.print()}>
            {texts.print}
          </Button>
          {children}
        </div>
        <noscript>
          <p>{texts.hint}</p>
        </noscript>
      </div>
      <CardSheet sheet={sheet} />
      <MoveFocus to="cards" when={title} />
    </div>
  );
}
