import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Frame } from '@/features/frame/frame';
import { FOLDED_COOKIE } from '@/features/frame/folded-cookie';
import { navigationOf } from '@/features/frame/navigation';
import { ViewerProvider } from '@/features/identity/viewer/viewer-context';
import { requireViewer } from '@/features/identity/viewer/signed-in-viewer';
import type { Viewer } from '@/features/identity/viewer/viewer';
import { Palette } from '@/features/workers/palette/palette';
import type { PaletteScreen } from '@/features/workers/palette/palette-window';

export default async function StaffLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer();
  const folded = (await cookies()).get(FOLDED_COOKIE)?.value === '1';
  return (
    <ViewerProvider viewer={viewer}>
      <Frame initiallyFolded={folded} search={<Palette screens={await screensOf(viewer)} />}>
        {children}
      </Frame>
    </ViewerProvider>
  );
}

async function screensOf(viewer: Viewer): Promise<PaletteScreen[]> {
  const t = await getTranslations('frame.navigation');
  const entries = navigationOf(viewer).flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
  return entries.map(({ label, href }) => ({ label: t(label), href }));
}
