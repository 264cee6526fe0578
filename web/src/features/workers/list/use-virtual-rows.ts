'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';

/** The next page is read when this many rows are left below. */
const AHEAD = 40;

interface Rows {
  /** The element that scrolls. */
  scroller: RefObject<HTMLElement | null>;
  count: number;
  /** Of one row, in pixels. */
  height: number;
  /** Reads the next page, if there is one. */
  more: () => void;
  /** Another list begins at its top. */
  listKey: string;
}

/** Draws only the rows in sight of a list that scrolls by itself, and reads on as its end comes near. */
export function useVirtualRows({ scroller, count, height, more, listKey }: Rows) {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (count > 0 && last >= count - AHEAD) more();
  }, [count, last, more]);

  useEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = 0;
  }, [scroller, listKey]);

  return {
    items,
    /** The height, in pixels, of the rows that are not drawn. */
    above: items[0]?.start ?? 0,
    below: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    /** The first row that is in sight as a whole. */
    firstInSight: Math.min(Math.ceil((virtualizer.scrollOffset ?? 0) / height), Math.max(count - 1, 0)),
    reveal: (index: number) => virtualizer.scrollToIndex(index),
  };
}
