'use client';

import { useRouter } from 'next/navigation';
import { useMemo } from 'react';
import { useAskToLeave } from './unsaved-changes';

/** The router's `push` and `replace` for tabs, arrows and the palette: they ask before they leave unsaved changes behind. */
export function useGuardedRouter(): { push: (href: string) => void; replace: (href: string) => void } {
  const router = useRouter();
  const ask = useAskToLeave();
  return useMemo(
    () => ({
      push: (href) => ask(() => router.push(href)),
      replace: (href) => ask(() => router.replace(href)),
    }),
    [router, ask],
  );
}
