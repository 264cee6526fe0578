import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { TypedDocumentString } from '@/gql/graphql';
import { queryKey, type VariablesOf } from './request';
import { serverRequest } from './server-request';

/** Queries a page fetches on the server, to hand them to the same `queryOf` queries of its client components. */
export function startPrefetch() {
  const client = new QueryClient();
  return {
    /** Fetches one query. Leads to sign-in or to the 404 page as serverRequest does. */
    query: <Result, Variables>(document: TypedDocumentString<Result, Variables>, ...rest: VariablesOf<Variables>) =>
      client.query({
        queryKey: queryKey(document, rest[0] ?? ({} as Variables)),
        queryFn: () => serverRequest(document, ...rest),
      }),
    /** Wraps the client components that read what was fetched. */
    hydrate: (children: ReactNode) => <HydrationBoundary state={dehydrate(client)}>{children}</HydrationBoundary>,
  };
}
