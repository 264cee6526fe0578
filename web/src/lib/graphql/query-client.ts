import { QueryClient } from '@tanstack/react-query';
import { GraphqlError } from './graphql-error';

const FRESH_FOR_MS = 30_000;

/** What is sent without a network fails and says so: it does not wait, nor runs by itself later under a form being typed on. */
const NETWORK = 'always';

/** The cache of one page load. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: NETWORK, staleTime: FRESH_FOR_MS, retry: isWorthRetrying, refetchOnWindowFocus: false },
      mutations: { networkMode: NETWORK },
    },
  });
}

function isWorthRetrying(failures: number, error: unknown): boolean {
  return failures < 2 && error instanceof GraphqlError && error.code === 'UNREACHABLE';
}
