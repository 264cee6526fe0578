'use client';

import { ActionIcon, Drawer } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { TopLineProvider } from '@/ui/page';
import { rememberFolded } from './folded-cookie';
import classes from './frame.module.css';
import { NavigationBar } from './navigation-bar';

interface FrameProps {
  /** From the cookie, so that the server draws the bar as the person left it. */
  initiallyFolded: boolean;
  /** In the middle of every page's top line. */
  search?: ReactNode;
  children: ReactNode;
}

/** Around every signed-in page: the left bar, a drawer on small screens, and a way for the keyboard to skip it. */
export function Frame({ initiallyFolded, search, children }: FrameProps) {
  const t = useTranslations('frame');
  const [folded, setFolded] = useState(initiallyFolded);
  function fold(next: boolean): void {
    setFolded(next);
    rememberFolded(next);
  }
  return (
    <div className={classes['frame']} data-folded={folded}>
      <a href="#main" className={classes['skip']}>
        {t('skipToContent')}
      </a>
      <aside className={classes['bar']}>
        <NavigationBar folded={folded} onFold={() => fold(!folded)} />
      </aside>
      <div className={classes['page']}>
        <TopLineProvider start={<MenuDrawer />} middle={search}>
          {children}
        </TopLineProvider>
      </div>
    </div>
  );
}

function MenuDrawer() {
  const t = useTranslations('frame');
  const pathname = usePathname();
  // Open on the page where it was opened: following a link closes it.
  const [openedOn, setOpenedOn] = useState<string | null>(null);
  const close = () => setOpenedOn(null);
  return (
    <>
      <ActionIcon
        size="lg"
        className={classes['burger']}
        aria-label={t('openMenu')}
        onClick={() => setOpenedOn(pathname)}
      >
        <IconMenu2 stroke={1.5} />
      </ActionIcon>
      <Drawer.Root opened={openedOn === pathname} onClose={close} size={280}>
        <Drawer.Overlay />
        <Drawer.Content aria-label={t('menu')}>
          <NavigationBar folded={false} onFold={close} />
        </Drawer.Content>
      </Drawer.Root>
    </>
  );
}
