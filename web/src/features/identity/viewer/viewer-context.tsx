'use client';

import { createContext, use, type ReactNode } from 'react';
import type { Viewer } from './viewer';

const ViewerContext = createContext<Viewer | null>(null);

/** Tells the client components below who is signed in. */
export function ViewerProvider({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}

/** Who is signed in. Throws outside the signed-in pages. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (viewer === null) throw new Error('ViewerProvider is missing');
  return viewer;
}
