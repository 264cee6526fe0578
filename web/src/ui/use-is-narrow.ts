'use client';

import { useMediaQuery } from '@mantine/hooks';

/** Whether the screen is a phone's: tables become cards. False on the server. */
export function useIsNarrow(): boolean {
  return useMediaQuery('(max-width: 48em)');
}
