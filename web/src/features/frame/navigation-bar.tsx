'use client';

import { ActionIcon } from '@mantine/core';
import { IconHexagon, IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useViewer } from '@/features/identity/viewer/viewer-context';
import { NotificationBell } from '@/features/notifications/notification-bell';
import { currentHref, navigationOf, type Section } from './navigation';
import classes from './navigation-bar.module.css';
import { NavigationLink } from './navigation-link';
import { UserMenu } from './user-menu';

/** The agency's name, the parts of the product this person may see, and who he is. Folded, it shows icons alone. */
export function NavigationBar({ folded, onFold }: { folded: boolean; onFold: () => void }) {
  const t = useTranslations('frame');
  const viewer = useViewer();
  const sections = navigationOf(viewer);
  const current = currentHref(sections, usePathname());
  const FoldIcon = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <div className={classes['bar']} data-folded={folded}>
      <div className={classes['agency']}>
        {!folded && (
          <>
            <IconHexagon size={20} stroke={2} aria-hidden className={classes['mark']} />
            <span className={classes['agencyName']}>{viewer.agency.name}</span>
          </>
        )}
        <ActionIcon aria-label={folded ? t('unfold') : t('fold')} onClick={onFold}>
          <FoldIcon size={18} stroke={1.5} />
        </ActionIcon>
      </div>
      <nav aria-label={t('menu')} className={classes['navigation']}>
        {sections.map((section) => (
          <SectionLinks key={section.label} section={section} current={current} folded={folded} />
        ))}
      </nav>
      <NotificationBell folded={folded} />
      <UserMenu folded={folded} />
    </div>
  );
}

function SectionLinks({ section, current, folded }: { section: Section; current: string | null; folded: boolean }) {
  const t = useTranslations('frame.navigation');
  return (
    <div className={classes['section']}>
      {!folded && <div className={classes['heading']}>{t(section.label)}</div>}
      {section.groups.map((group, index) => (
        <div key={group.label ?? index}>
          {!folded && group.label !== undefined && <div className={classes['subheading']}>{t(group.label)}</div>}
          <ul className={classes['entries']}>
            {group.entries.map((entry) => (
              <li key={entry.href}>
                <NavigationLink entry={entry} current={entry.href === current} folded={folded} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
