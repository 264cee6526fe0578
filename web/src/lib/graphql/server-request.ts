import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { TypedDocumentString } from '@/gql/graphql';
import { apiUrl } from '../env';
import { PATH_HEADER, signInPath } from '../request-path';
import { execute } from './execute';
import { isNotFound, isSignedOut } from './graphql-error';
import type { VariablesOf } from './request';

/**
 * Sends one operation from a server component, as the visitor: with his cookie, address and language.
 * Leads to sign-in when nobody is signed in, and to the 404 page when what was asked for is not there.
 */
export async function serverRequest<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: VariablesOf<Variables>
): Promise<Result> {
  try {
    const sent = await visitorHeaders();
    return await execute(`${apiUrl()}/graphql`, sent, document, (variables ?? {}) as Variables);
  } catch (error) {
    if (isSignedOut(error)) redirect(signInPath(await requestPath()));
    if (isNotFound(error)) notFound();
    throw error;
  }
}

/** The path and query the visitor asked for. */
export async function requestPath(): Promise<string> {
  return (await headers()).get(PATH_HEADER) ?? '/';
}

async function visitorHeaders(): Promise<Record<string, string>> {
  const received = await headers();
  const sent: Record<string, string> = { 'accept-language': await getLocale() };
  for (const name of ['cookie', 'x-forwarded-for']) {
    const value = received.get(name);
    if (value !== null) sent[name] = value;
  }
  return sent;
}
