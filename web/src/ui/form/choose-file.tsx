'use client';

import { Button, FileButton, Progress } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { Ref, RefObject } from 'react';
import { UPLOADS, type FileKind } from '@/lib/upload';

interface ChooseFileProps {
  kind: FileKind;
  /** What the file is for: said before « Choisissez un fichier… » to screen readers. */
  label: string;
  onTake: (file: File | null) => unknown;
  /** The id of what says why a file was refused. */
  describedBy?: string;
  disabled?: boolean;
  inputRef?: Ref<HTMLButtonElement>;
  /** Forgets the chosen file, so that the same one can be chosen again. */
  resetRef?: RefObject<(() => void) | null>;
}

/** The button that lets a file be chosen, of what its kind accepts. */
export function ChooseFile({
  kind,
  label,
  onTake,
  describedBy,
  disabled = false,
  inputRef,
  resetRef,
}: ChooseFileProps) {
  const t = useTranslations('ui.file');
  return (
    <FileButton
      accept={UPLOADS[kind].accept}
      disabled={disabled}
      {...(resetRef && { resetRef })}
      onChange={(file) => void onTake(file)}
    >
      {(button) => (
        <Button
          {...button}
          ref={inputRef ?? null}
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

/** How much was sent; nothing when nothing is under way. */
export function Sending({ progress }: { progress: number | null }) {
  const t = useTranslations('ui.file');
  if (progress === null) return null;
  return (
    <Progress.Root size="sm" mt={6}>
      <Progress.Section value={Math.round(progress * 100)} aria-label={t('sending')} />
    </Progress.Root>
  );
}
