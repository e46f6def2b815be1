'use client';

import { useEffect, useRef, useState } from 'react';
import type { Difficulty } from '../../../domain/difficulty';
import { type Choice, countIn, countUnder, type Tally } from '../../../domain/set-tally';
import { suggestTitle } from '../../../domain/set-title';
import type { QuestionKind } from '../../../domain/vocabulary';

export type BuilderCountProps = {
  readonly tally: Tally;
  /** As the server counted them. */
  readonly available: number;
  readonly wanted: number;
  readonly locale: string;
  readonly texts: { readonly available: string; readonly few: string };
  /** What a title is made of, where the form has one: the pack's own, and its topics' by slug. */
  readonly titles?: {
    readonly pack: string;
    readonly topics: readonly { slug: string; title: string }[];
  };
  /** Shown until scripts are at work: it sends the choices to be counted. */
  readonly children: React.ReactNode;
};

/** How many questions fit what is ticked in the form around it, in all and beside each box, and a title that follows. */
export function BuilderCount({ tally, titles, locale, texts, ...given }: BuilderCountProps) {
  const place = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState(false);
  const [{ available, wanted }, setCount] = useState(given);

  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    const read = () => {
      const fields = new FormData(form);
      const chosen: Choice = {
        topics: fields.getAll('topics') as string[],
        kinds: fields.getAll('kinds') as QuestionKind[],
        difficulties: fields.getAll('difficulties') as Difficulty[],
      };
      setCount((count) => ({
        ...count,
        available: countIn(tally, chosen),
        wanted: Number(fields.get('count')),
      }));
      tellCounts(form, tally, chosen, locale);
      if (titles) followTitle(form, titles, chosen.topics);
    };
    setLive(true);
    read();
    form.addEventListener('input', read);
    return () => form.removeEventListener('input', read);
  }, [tally, titles, locale]);

  return (
    <div ref={place} className="flex flex-wrap items-center gap-x-5 gap-y-2">
      <p role="status" className="tabular-nums">
        {texts.available}: <strong>{new Intl.NumberFormat(locale).format(available)}</strong>
        {available < wanted && <span className="ml-2 text-caution">{texts.few}</span>}
      </p>
      {!live && given.children}
    </div>
  );
}

/** Beside every box, how many questions it has under what is ticked in the other groups. */
function tellCounts(form: HTMLFormElement, tally: Tally, chosen: Choice, locale: string) {
  const format = new Intl.NumberFormat(locale);
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    const place = box.closest('label')?.querySelector('[data-count]');
    if (place)
      place.textContent = format.format(countUnder(tally, chosen, { [box.name]: [box.value] }));
  }
}

/** A title that was offered and not changed gives way to the next one offered. */
function followTitle(
  form: HTMLFormElement,
  { pack, topics: all }: NonNullable<BuilderCountProps['titles']>,
  chosen: readonly string[],
) {
  const title = form.elements.namedItem('title');
  const suggested = form.elements.namedItem('suggested');
  if (!(title instanceof HTMLInputElement && suggested instanceof HTMLInputElement)) return;
  if (title.value !== suggested.value || document.activeElement === title) return;
  const named = all.filter(({ slug }) => chosen.includes(slug)).map((topic) => topic.title);
  title.value = suggested.value = suggestTitle(pack, named, all.length);
}
