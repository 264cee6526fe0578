'use client';

import { ErrorState } from '@/ui/error-state';

/** In place of a page outside the staff's that failed; `retry` asks the server for it again. */
export default function PageError({ retry }: { retry: () => void }) {
  return (
    <main>
      <ErrorState onRetry={retry} />
    </main>
  );
}
