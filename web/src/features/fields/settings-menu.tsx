'use client';

import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconDownload, IconHistory, IconUpload } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Link } from '@/lib/unsaved-changes/link';
import { ImportSettingsDialog } from './file/import-settings-dialog';
import { useExportSettings } from './file/use-export-settings';
import type { SavedSettings } from './use-field-settings';

/** What else may be done with the field settings: their history, and handing them over. */
export function SettingsMenu({ onImported }: { onImported: (saved: SavedSettings) => void }) {
  const t = useTranslations('fields.menu');
  const [importing, setImporting] = useState(false);
  const exportSettings = useExportSettings();
  return (
    <>
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
          <Menu.Item leftSection={<IconDownload size={16} stroke={1.5} />} onClick={() => void exportSettings()}>
            {t('export')}
          </Menu.Item>
          <Menu.Item leftSection={<IconUpload size={16} stroke={1.5} />} onClick={() => setImporting(true)}>
            {t('import')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {importing && <ImportSettingsDialog onImported={onImported} onClose={() => setImporting(false)} />}
    </>
  );
}
