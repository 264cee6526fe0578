'use client';

import { Button, Group } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Dialog } from './dialog';

interface ConfirmDialogProps {
  opened: boolean;
  /** Asks, and names the thing: « Désactiver le compte de Claire Moreau ? » */
  title: string;
  /** What will happen, and what cannot be undone. */
  children: ReactNode;
  /** The act: « Désactiver », never « OK ». */
  confirmLabel: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks once before an act that cannot be undone. Focus begins on « Annuler ». */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const t = useTranslations('ui');
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title={props.title}>
      {props.children}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" data-autofocus onClick={props.onClose}>
          {t('cancel')}
        </Button>
        <Button
          {...(props.danger === true && { color: 'red.8' })}
          loading={props.busy ?? false}
          onClick={props.onConfirm}
        >
          {props.confirmLabel}
        </Button>
      </Group>
    </Dialog>
  );
}
