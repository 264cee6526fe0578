import { useEffect, useEffectEvent } from 'react';

/** The dialogs that are open, the uppermost last. */
const open: symbol[] = [];

/**
 * Escape closes the uppermost dialog and no other. A list or a calendar open within it has Escape first: it is what
 * closes then.
 */
export function useEscape(opened: boolean, onClose: () => void): void {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (!opened) return;
    const dialog = Symbol('dialog');
    open.push(dialog);
    const onKeyDown = (event: KeyboardEvent) => {
      // Closing takes this dialog off at once, so the one below is told by the event that it is not its turn.
      if (event.key !== 'Escape' || event.defaultPrevented || open.at(-1) !== dialog || isForPopup(event)) return;
      event.preventDefault();
      close();
    };
    // Before any popup has closed: later it could not be told that Escape was for it.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      open.splice(open.indexOf(dialog), 1);
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [opened]);
}

function isForPopup({ isComposing, target }: KeyboardEvent): boolean {
  if (isComposing || !(target instanceof Element)) return isComposing;
  return target.closest('[data-mantine-stop-propagation="true"], [role="dialog"]:not([aria-modal="true"])') !== null;
}
