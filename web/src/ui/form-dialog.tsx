'use client';

import { Button, Group, Modal, Stack } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode, SyntheticEvent } from 'react';
import { useFormState, type Control, type FieldValues } from 'react-hook-form';
import { useAskToLeave, useUnsavedGuard } from '@/lib/unsaved-changes/unsaved-changes';
import { FormErrors } from './form/form-errors';

interface FormDialogProps<Values extends FieldValues> {
  title: string;
  control: Control<Values, unknown, never> | Control<Values>;
  onSubmit: (event: SyntheticEvent) => unknown;
  /** The act: « Inviter ». */
  submitLabel: string;
  onClose: () => void;
  children: ReactNode;
}

/** A short form over the page. Closing it asks before it loses what was typed; mount it to open it. */
export function FormDialog<Values extends FieldValues>(props: FormDialogProps<Values>) {
  const t = useTranslations('ui');
  const control = props.control as Control<Values>;
  const { isDirty, isSubmitting } = useFormState({ control });
  const ask = useAskToLeave();
  useUnsavedGuard(isDirty);
  const close = () => ask(props.onClose);
  return (
    <Modal
      opened
      onClose={close}
      title={props.title}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form noValidate onSubmit={(event) => void props.onSubmit(event)}>
        <Stack gap="md">
          <FormErrors control={control} />
          {props.children}
          <Group justify="flex-end" mt="xs">
            <Button variant="default" onClick={close}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={isSubmitting}>
              {props.submitLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
