import { queryOptions } from '@tanstack/react-query';
import type { TypedDocumentString } from '@/gql/graphql';
import { execute, operationName } from './execute';

/** Variables of an operation: left out when it has none. */
export type VariablesOf<Variables> = Variables extends Record<string, never> ? [] : [variables: Variables];

/** Sends one operation from the browser, as whoever is signed in, in the page's language. Throws GraphqlError. */
export function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: VariablesOf<Variables>
): Promise<Result> {
  const headers = { 'accept-language': window.document.documentElement.lang };
  return execute('/graphql', headers, document, (variables ?? {}) as Variables);
}

/** The cache's key of a query with these variables; with the document alone, the prefix of all of them. */
export function queryKey<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables?: Variables) {
  return variables === undefined ? [operationName(document)] : [operationName(document), variables];
}

/** A query for useQuery and its like, from the browser. */
export function queryOf<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ...rest: VariablesOf<Variables>
) {
  return queryOptions({
    queryKey: queryKey(document, rest[0] ?? ({} as Variables)),
    queryFn: () => request(document, ...rest),
  });
}
