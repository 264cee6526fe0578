'use client';

import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertCircle, IconCheck } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';

const UNDO_WITHIN_MS = 10_000;
const READ_WITHIN_MS = 5_000;

/** Says in passing, at the bottom of the screen, what was done or failed. */
export function useNotify() {
  const t = useTranslations('ui');
  return useMemo(() => {
    const closeButtonProps = { 'aria-label': t('close') };
    return {
      /** Something was done and stays so. */
      done: (message: string) =>
        notifications.show({ message, autoClose: READ_WITHIN_MS, icon: <IconCheck size={16} />, closeButtonProps }),
      /** Something was done at once; for 10 s it can be undone. */
      undoable: (message: string, undo: () => void) => {
        const id = notifications.show({
          autoClose: UNDO_WITHIN_MS,
          closeButtonProps,
          message: (
            <Undoable
              message={message}
              label={t('undo')}
              onUndo={() => {
                notifications.hide(id);
                undo();
              }}
            />
          ),
        });
      },
      /** Something was not done; stays until closed. */
      failed: (message: string) =>
        notifications.show({
          message,
          color: 'red',
          autoClose: false,
          icon: <IconAlertCircle size={16} />,
          closeButtonProps,
        }),
    };
  }, [t]);
}

function Undoable({ message, label, onUndo }: { message: string; label: string; onUndo: () => void }) {
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="md">{message}</Text>
      <Button size="xs" variant="default" onClick={onUndo}>
        {label}
      </Button>
    </Group>
  );
}
