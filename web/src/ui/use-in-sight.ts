import { useEffect, useRef, type RefObject } from 'react';

/**
 * For a notice that appears far from where one presses: brings it into sight and gives it the focus whenever `reason` is
 * another one; null leaves it alone. The element needs a tabIndex.
 */
export function useInSight(reason: unknown): RefObject<HTMLDivElement | null> {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (reason === null || reason === undefined) return;
    notice.current?.scrollIntoView({ block: 'center' });
    notice.current?.focus({ preventScroll: true });
  }, [reason]);
  return notice;
}
