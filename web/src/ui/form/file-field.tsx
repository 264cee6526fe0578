'use client';

import { CloseButton, Group, InputWrapper, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useId, useRef } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { FileKind } from '@/lib/upload';
import { useUpload } from '@/lib/use-upload';
import { ChooseFile, Sending } from './choose-file';
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
        <ChooseFile
          {...{ describedBy, disabled }}
          kind={props.kind}
          label={props.label}
          inputRef={field.ref}
          resetRef={reset}
          onTake={take}
        />
        <FileName name={refused === null ? (fileName ?? props.kept ?? null) : null} onClear={fileName ? clear : null} />
      </Group>
      <Sending progress={progress} />
    </InputWrapper>
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
