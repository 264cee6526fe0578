'use client';

import { Button, Group, Stack, type ModalProps } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent, ReactNode, SyntheticEvent } from 'react';
import { useFormState, type Control, type FieldValues } from 'react-hook-form';
import { useUnsavedChanges, useUnsavedGuard } from '@/lib/unsaved-changes/unsaved-changes';
import { Dialog } from './dialog';
import { FormErrors } from './form/form-errors';

interface FormDialogProps<Values extends FieldValues> {
  title: string;
  control: Control<Values, unknown, never> | Control<Values>;
  onSubmit: (event: SyntheticEvent) => unknown;
  /** The act: « Inviter ». */
  submitLabel: string;
  onClose: () => void;
  size?: ModalProps['size'];
  /** Another act, at the left of the foot. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A short form over the page. Closing it asks before it loses what was typed, Ctrl-S sends it; mount it to open it. */
export function FormDialog<Values extends FieldValues>(props: FormDialogProps<Values>) {
  const t = useTranslations('ui');
  const control = props.control as Control<Values>;
  const { isDirty, isSubmitting } = useFormState({ control });
  const { askToLeave } = useUnsavedChanges();
  useUnsavedGuard(isDirty);
  // Only what was typed here is lost by closing; the page below may have changes of its own.
  const close = () => (isDirty ? askToLeave(props.onClose) : props.onClose());
  return (
    <Dialog opened onClose={close} title={props.title} size={props.size ?? 'md'} closeOnClickOutside={false}>
      <form noValidate onSubmit={(event) => void props.onSubmit(event)} onKeyDown={sendByKey}>
        <Stack gap="md">
          <FormErrors control={control} />
          {props.children}
          <Group mt="xs">
            {props.aside}
            <Group ml="auto">
              <Button variant="default" onClick={close}>
                {t('cancel')}
              </Button>
              <Button type="submit" loading={isSubmitting}>
                {props.submitLabel}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function sendByKey(event: KeyboardEvent<HTMLFormElement>): void {
  const form = event.currentTarget;
  // A dialog over this one is within the form for React, and has keys of its own.
  if (dialogOf(event.target as Element) !== dialogOf(form)) return;
  getHotkeyHandler([['mod+S', () => form.requestSubmit()]])(event);
}

function dialogOf(element: Element): Element | null {
  return element.closest('[aria-modal="true"]');
}
