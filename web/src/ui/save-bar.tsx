'use client';

import { Button, Group, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { isDialogOpen } from './is-dialog-open';
import classes from './save-bar.module.css';

const NAMED = 3;

interface SaveBarProps {
  /** Labels of what changed; the bar shows when there is any. */
  changes: readonly string[];
  saving: boolean;
  onSave: () => void;
  onCancel: () => void;
}

/** At the foot of the page while something is unsaved: what changed, Annuler, Enregistrer (Ctrl-S). */
export function SaveBar({ changes, saving, onSave, onCancel }: SaveBarProps) {
  const t = useTranslations('ui');
  const shown = changes.length > 0;
  const fields = useListed(changes);
  // Ctrl-S must not open the browser's own dialog, even when there is nothing to save.
  useHotkeys([['mod+S', () => (shown && !saving && !isDialogOpen() ? onSave() : undefined)]], []);
  if (!shown) return null;
  return (
    <div className={classes['bar']} data-save-bar role="region" aria-label={t('changes.title')}>
      <Text role="status" className={classes['changes']}>
        {t('changes.list', { fields })}
      </Text>
      <Group gap="xs" wrap="nowrap">
        <Button variant="default" onClick={onCancel} disabled={saving}>
          {t('cancel')}
        </Button>
        <Button onClick={onSave} loading={saving} aria-keyshortcuts="Control+S Meta+S">
          {t('save')}
        </Button>
      </Group>
    </div>
  );
}

function useListed(changes: readonly string[]): string {
  const t = useTranslations('ui.changes');
  const fields = changes.slice(0, NAMED).join(', ');
  const more = changes.length - NAMED;
  return more > 0 ? t('andMore', { fields, count: more }) : fields;
}
