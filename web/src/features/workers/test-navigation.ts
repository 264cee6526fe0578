import { useSyncExternalStore } from 'react';

/**
 * next/navigation for tests of what stands in the address: it follows window.history as the application does.
 * `jest.mock('next/navigation', () => jest.requireActual('../test-navigation'))`.
 */
export { router, useRouter, usePathname } from '@/test/router';

const MOVED = 'test:moved';

export function useSearchParams(): URLSearchParams {
  return new URLSearchParams(useSyncExternalStore(subscribe, () => window.location.search));
}

/** Goes to an address, as a link would. */
export function goTo(href: string): void {
  window.history.pushState(null, '', href);
}

for (const method of ['pushState', 'replaceState'] as const) {
  const move = window.history[method].bind(window.history);
  window.history[method] = (...args) => {
    move(...args);
    window.dispatchEvent(new Event(MOVED));
  };
}

function subscribe(listener: () => void): () => void {
  window.addEventListener(MOVED, listener);
  return () => window.removeEventListener(MOVED, listener);
}
