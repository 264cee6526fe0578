import type { TypedDocumentString } from '@/gql/graphql';
import { GraphqlError } from './graphql-error';

interface Answer<Result> {
  data?: Result | null;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/** The name of a document's operation, e.g. `Users`. */
export function operationName(document: TypedDocumentString<unknown, never>): string {
  return /(?:query|mutation)\s+(\w+)/.exec(String(document))?.[1] ?? '';
}

/** Sends one operation and gives its data. Throws GraphqlError for everything but a complete answer. */
export async function execute<Result, Variables>(
  endpoint: string,
  headers: Record<string, string>,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const body = JSON.stringify({ operationName: operationName(document), query: String(document), variables });
  const { data, errors } = await post<Result>(endpoint, headers, body);
  const error = errors?.[0];
  if (error) throw new GraphqlError(error.extensions?.code ?? 'UNKNOWN', error.message);
  if (data === null || data === undefined) throw new GraphqlError('UNREACHABLE', '');
  return data;
}

async function post<Result>(endpoint: string, headers: Record<string, string>, body: string): Promise<Answer<Result>> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      cache: 'no-store',
      body,
    });
    return (await response.json()) as Answer<Result>;
  } catch {
    throw new GraphqlError('UNREACHABLE', '');
  }
}
