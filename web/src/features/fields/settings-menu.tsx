'use client';

import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconHistory } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Link } from '@/lib/unsaved-changes/link';

/** What else may be done with the field settings. */
export function SettingsMenu() {
  const t = useTranslations('fields.menu');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label={t('open')}>
          <IconDots size={16} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          component={Link}
          href="/administration/champs/historique"
          leftSection={<IconHistory size={16} stroke={1.5} />}
        >
          {t('history')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
