import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { Frame } from '@/features/frame/frame';
import { FOLDED_COOKIE } from '@/features/frame/folded-cookie';
import { ViewerProvider } from '@/features/identity/viewer/viewer-context';
import { requireViewer } from '@/features/identity/viewer/signed-in-viewer';

export default async function StaffLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer();
  const folded = (await cookies()).get(FOLDED_COOKIE)?.value === '1';
  return (
    <ViewerProvider viewer={viewer}>
      <Frame initiallyFolded={folded}>{children}</Frame>
    </ViewerProvider>
  );
}
