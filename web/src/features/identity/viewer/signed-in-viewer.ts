import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import type { Role } from '@/gql/graphql';
import { requestPath, serverRequest } from '@/lib/graphql/server-request';
import { signInPath } from '@/lib/request-path';
import { ViewerDocument } from './viewer.document';
import { hasRole, type Viewer } from './viewer';

/** Who is signed in, or null; asked once for each request. For server components. */
export const currentViewer = cache(
  async (): Promise<Viewer | null> => (await serverRequest(ViewerDocument)).viewer ?? null,
);

/** The sign-in check of a page: leads to sign-in when nobody is signed in, and to the 404 page below `role`. */
export async function requireViewer(role: Role = 'READER'): Promise<Viewer> {
  const viewer = await currentViewer();
  if (viewer === null) redirect(signInPath(await requestPath()));
  if (!hasRole(viewer, role)) notFound();
  return viewer;
}
