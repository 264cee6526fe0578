'use client';

import { Modal, type ModalProps } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useEscape } from './use-escape';

/** A window over the page; every dialog is one. Where one lies over another, Escape closes the upper one only. */
export function Dialog(props: Omit<ModalProps, 'closeOnEscape' | 'closeButtonProps'>) {
  const t = useTranslations('ui');
  useEscape(props.opened, props.onClose);
  return <Modal {...props} closeOnEscape={false} closeButtonProps={{ 'aria-label': t('close') }} />;
}
