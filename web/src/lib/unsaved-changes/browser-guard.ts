import { useEffect } from 'react';
import type { Leave } from './leave';

interface Guard {
  isChanged: () => boolean;
  askToLeave: (leave: Leave) => void;
}

/**
 * Guards the ways out that belong to the browser: back and forward ask as links do, where the browser has the
 * Navigation API; closing the tab, reloading or typing an address asks with the browser's own words.
 */
export function useBrowserGuard(guard: Guard): void {
  useEffect(() => {
    const stopGuardingBack = guardBack(guard);
    const warn = (event: BeforeUnloadEvent) => {
      if (guard.isChanged()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      stopGuardingBack();
      window.removeEventListener('beforeunload', warn);
    };
  }, [guard]);
}

function guardBack({ isChanged, askToLeave }: Guard): () => void {
  if (!('navigation' in window)) return () => undefined;
  const { navigation } = window;
  const onNavigate = (event: NavigateEvent) => {
    if (event.navigationType !== 'traverse' || !event.cancelable || !isChanged()) return;
    event.preventDefault();
    const { key } = event.destination;
    askToLeave(() => navigation.traverseTo(key).committed?.catch(() => false));
  };
  navigation.addEventListener('navigate', onNavigate);
  return () => navigation.removeEventListener('navigate', onNavigate);
}
