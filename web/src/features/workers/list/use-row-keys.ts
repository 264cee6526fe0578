'use client';

import { createContext, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/** Whether the row around is the one that takes part in Tab. */
export const TabStopContext = createContext(true);

interface Rows {
  count: number;
  /** Where the rows are; each row's link is within `[data-row="<index>"]`. */
  container: RefObject<HTMLElement | null>;
  /** Brings a row into the part that is drawn. */
  reveal: (index: number) => void;
  /** Another list begins at its first row. */
  listKey: string;
}

const STEPS: Readonly<Record<string, (from: number, last: number) => number>> = {
  ArrowDown: (from, last) => Math.min(from + 1, last),
  ArrowUp: (from) => Math.max(from - 1, 0),
  Home: () => 0,
  End: (_from, last) => last,
};

/**
 * Moves between rows with the arrow keys; Enter follows the link of the row, as links do. Only one row's link takes part in
 * Tab (TabStopContext), so that a list of thousands is one stop: the current one, where it is drawn.
 */
export function useRowKeys({ count, container, reveal, listKey }: Rows) {
  const [place, setPlace] = useState({ listKey, row: 0 });
  const awaited = useRef<number | null>(null);
  const current = place.listKey === listKey ? Math.min(place.row, Math.max(count - 1, 0)) : 0;

  // The row may be drawn only after the list has scrolled to it.
  useEffect(() => {
    if (awaited.current === null) return;
    const link = container.current?.querySelector<HTMLElement>(`[data-row="${awaited.current}"] a`);
    if (!link) return;
    awaited.current = null;
    link.focus({ preventScroll: true });
  });

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined || count === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const row = step(current, count - 1);
    awaited.current = row;
    setPlace({ listKey, row });
    reveal(row);
  }
  return { current, onKeyDown, onFocusRow: (row: number) => setPlace({ listKey, row }) };
}
