'use client';

import { ErrorState } from '@/ui/error-state';

export default function PageError({ reset }: { reset: () => void }) {
  return (
    <main>
      <ErrorState onRetry={reset} />
    </main>
  );
}
