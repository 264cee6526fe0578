'use client';

import { ErrorState } from '@/ui/error-state';

export default function PageError({ reset }: { reset: () => void }) {
  return <ErrorState onRetry={reset} />;
}
