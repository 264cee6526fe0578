'use client';

import { Button, Group, Modal } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

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
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
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
    </Modal>
  );
}
