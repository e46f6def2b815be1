'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Icon } from '../../../components/icon';
import { selectClass } from './pairs';

export type OrderLine = {
  readonly id: string;
  readonly text: ReactNode;
  /** As it stands in the form; two lines may have been given one place. */
  readonly place: number;
  readonly labels: {
    readonly place: string;
    readonly up: string;
    readonly down: string;
    /** Said aloud after a move, by the place it led to. */
    readonly moved: readonly string[];
  };
};

const arrow =
  'inline-flex size-11 items-center justify-center rounded-control border border-edge bg-surface hover:border-accent hover:text-accent';

/**
 * Lines to be put in order. Each has a place to select and buttons that submit a move; with scripts the
 * same controls, and dragging, move the line at once and submit nothing.
 */
export function OrderList({ lines: given }: { lines: readonly OrderLine[] }) {
  const [lines, setLines] = useState(given);
  const [said, setSaid] = useState('');
  const [target, setTarget] = useState<string | null>(null);
  const [ready, setReady] = useState(false);
  const dragged = useRef<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => setReady(true), []);
  // A line that is moved by a button or by hand changes the form, and nothing else would tell.
  useEffect(() => {
    if (lines !== given) list.current?.dispatchEvent(new Event('change', { bubbles: true }));
  }, [lines, given]);

  /** A node that React moves loses the focus; the control that moved it gets it back. */
  function move(id: string, to: number, control?: HTMLElement) {
    const line = lines.find((each) => each.id === id);
    if (!line || to < 0 || to >= lines.length) return;
    const rest = lines.filter((each) => each !== line);
    rest.splice(to, 0, line);
    setLines(rest.map((each, index) => ({ ...each, place: index + 1 })));
    setSaid(line.labels.moved[to] ?? '');
    requestAnimationFrame(() => control?.focus());
  }

  return (
    <>
      <ol ref={list} className="space-y-2.5">
        {lines.map(({ id, text, place, labels }, index) => (
          <li
            key={id}
            draggable={ready}
            onDragStart={(event) => {
              dragged.current = id;
              event.dataTransfer.effectAllowed = 'move';
            }}
            onDragOver={(event) => {
              if (!dragged.current) return;
              event.preventDefault();
              setTarget(id);
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged.current) move(dragged.current, index);
            }}
            onDragEnd={() => {
              dragged.current = null;
              setTarget(null);
            }}
            className={`flex flex-wrap items-center gap-x-3.5 gap-y-2 rounded-control border p-3 ${target === id ? 'border-accent bg-wash' : 'border-edge bg-surface'} ${ready ? 'cursor-grab' : ''}`}
          >
            <select
              name={`at:${id}`}
              aria-label={labels.place}
              value={place}
              onChange={({ currentTarget }) =>
                move(id, Number(currentTarget.value) - 1, currentTarget)
              }
              className={`${selectClass} tabular-nums`}
            >
              {lines.map((_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a place is its number
                <option key={at} value={at + 1}>
                  {at + 1}
                </option>
              ))}
            </select>
            <span className="order-last w-full min-w-0 flex-1 basis-full sm:order-none sm:basis-0">
              {text}
            </span>
            <span className="ml-auto flex gap-1.5">
              {(['up', 'down'] as const).map((direction) => (
                <button
                  key={direction}
                  type="submit"
                  name="intent"
                  value={`move:${id}:${direction}`}
                  aria-label={labels[direction]}
                  onClick={(event) => {
                    event.preventDefault();
                    move(id, index + (direction === 'up' ? -1 : 1), event.currentTarget);
                  }}
                  className={arrow}
                >
                  <Icon name={direction} />
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </>
  );
}
