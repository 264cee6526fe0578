'use client';

import { Button, CloseButton, FileButton, Group, InputWrapper, Progress, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useId, useRef } from 'react';
import type { FieldValues } from 'react-hook-form';
import { UPLOADS, type FileKind } from '@/lib/upload';
import { useUpload } from '@/lib/use-upload';
import { useField, type FieldProps } from './field';

interface FileFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  kind: FileKind;
  /** The name of the file that is already kept; shown until another is chosen. */
  kept?: string | undefined;
}

/**
 * A file, sent as soon as it is chosen or dropped here. The form's value is the upload's id for the mutation; null while
 * there is none, the kept file untouched. A refusal stands under the field; what else was typed is not lost.
 */
export function FileField<Values extends FieldValues>(props: FileFieldProps<Values>) {
  const { field, shared } = useField(props);
  const { label, description, error, disabled } = shared;
  const { progress, error: refused, fileName, send, forget } = useUpload(props.kind);
  const reset = useRef<(() => void) | null>(null);
  const describedBy = useId();

  async function take(file: File | null): Promise<void> {
    if (file === null) return;
    field.onChange(null);
    field.onChange(await send(file));
    reset.current?.();
  }
  function clear(): void {
    forget();
    field.onChange(null);
  }
  return (
    <InputWrapper
      label={label}
      description={<FileHelp kind={props.kind} help={description} />}
      error={refused ?? error}
      errorProps={{ id: describedBy, role: 'alert' }}
      labelElement="div"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (!disabled) void take(event.dataTransfer.files[0] ?? null);
      }}
    >
      <Group gap="sm" wrap="nowrap">
        <ChooseButton {...{ ...props, describedBy, disabled }} inputRef={field.ref} resetRef={reset} onTake={take} />
        <FileName name={refused === null ? (fileName ?? props.kept ?? null) : null} onClear={fileName ? clear : null} />
      </Group>
      <Sending progress={progress} />
    </InputWrapper>
  );
}

interface ChooseButtonProps {
  kind: FileKind;
  label: string;
  describedBy: string;
  disabled: boolean;
  inputRef: (button: HTMLButtonElement | null) => void;
  resetRef: React.RefObject<(() => void) | null>;
  onTake: (file: File | null) => Promise<void>;
}

function ChooseButton({ kind, label, describedBy, disabled, inputRef, resetRef, onTake }: ChooseButtonProps) {
  const t = useTranslations('ui.file');
  return (
    <FileButton
      accept={UPLOADS[kind].accept}
      disabled={disabled}
      resetRef={resetRef}
      onChange={(file) => void onTake(file)}
    >
      {(button) => (
        <Button
          {...button}
          ref={inputRef}
          variant="default"
          disabled={disabled}
          aria-label={`${label} : ${t('choose')}`}
          aria-describedby={describedBy}
          leftSection={<IconPaperclip size={16} stroke={1.5} aria-hidden />}
        >
          {t('choose')}
        </Button>
      )}
    </FileButton>
  );
}

function FileHelp({ kind, help }: { kind: FileKind; help: string | undefined }) {
  const t = useTranslations('ui.file');
  return (
    <>
      {help !== undefined && `${help} `}
      {t(`accepted.${kind}`)}
    </>
  );
}

function FileName({ name, onClear }: { name: string | null; onClear: (() => void) | null }) {
  const t = useTranslations('ui.file');
  if (name === null) return null;
  return (
    <>
      <Text size="sm" truncate title={name}>
        {name}
      </Text>
      {onClear && <CloseButton size="sm" aria-label={t('clear', { name })} onClick={onClear} />}
    </>
  );
}

/** How much was sent; nothing when nothing is under way. */
function Sending({ progress }: { progress: number | null }) {
  const t = useTranslations('ui.file');
  if (progress === null) return null;
  return (
    <Progress.Root size="sm" mt={6}>
      <Progress.Section value={Math.round(progress * 100)} aria-label={t('sending')} />
    </Progress.Root>
  );
}
