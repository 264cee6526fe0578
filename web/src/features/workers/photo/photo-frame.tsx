'use client';

import { Button, Group, Popover, Stack, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import { useUpload } from '@/lib/use-upload';
import { ChooseFile, Sending } from '@/ui/form/choose-file';
import type { SheetWorker } from '../sheet/sheet-values';
import classes from './photo-frame.module.css';
import { useWorkerPhoto } from './use-worker-photo';
import { WorkerAvatar } from './worker-avatar';

const FRAME = 56;

/** « Photo » in the header of a sheet: who may edit opens it and chooses another; the others see it. */
export function PhotoFrame({ worker }: { worker: SheetWorker }) {
  const t = useTranslations('workers.sheet.photo');
  const [opened, setOpened] = useState(false);
  const avatar = <WorkerAvatar url={worker.photo?.medium} size={FRAME} />;
  if (!worker.viewerCanEdit)
    return (
      <span className={classes['frame']}>
        {avatar}
        {worker.photo && <VisuallyHidden>{t('of', { name: worker.displayName })}</VisuallyHidden>}
      </span>
    );
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-start" shadow="md" width={300}>
      <Popover.Target>
        <UnstyledButton
          className={classes['frame']}
          aria-label={t(worker.photo ? 'change' : 'add')}
          onClick={() => setOpened(!opened)}
        >
          {avatar}
          <span className={classes['plus']} aria-hidden>
            <IconPlus size={14} stroke={2} />
          </span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('title')}>
        <PhotoChoice worker={worker} onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function PhotoChoice({ worker: { id, displayName, photo }, onDone }: { worker: SheetWorker; onDone: () => void }) {
  const t = useTranslations('workers.sheet.photo');
  const tFile = useTranslations('ui.file');
  const upload = useUpload('PHOTO');
  const photos = useWorkerPhoto(id);
  const reset = useRef<(() => void) | null>(null);
  const refusalId = useId();

  async function take(file: File | null): Promise<void> {
    const uploadId = file && (await upload.send(file));
    reset.current?.();
    if (uploadId === null) return;
    photos.set(uploadId);
    onDone();
  }
  return (
    <Stack gap="sm">
      <Text fw={600}>{t('title')}</Text>
      {photo && (
        <a href={photo.large} target="_blank" rel="noreferrer" title={t('open')}>
          {/* Not next/image: the link is of whoever looks, and already has the right size. */}
          {/* eslint-disable-next-line @next/next/no-img-element */}
          <img className={classes['preview']} src={photo.medium} alt={t('of', { name: displayName })} />
        </a>
      )}
      <Group gap="xs">
        <ChooseFile kind="PHOTO" label={t('title')} describedBy={refusalId} resetRef={reset} onTake={take} />
        {photo && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
            onClick={() => {
              photos.remove();
              onDone();
            }}
          >
            {t('remove')}
          </Button>
        )}
      </Group>
      <Sending progress={upload.progress} />
      <Text id={refusalId} role="alert" size="xs" c="var(--mantine-color-error)">
        {upload.error}
      </Text>
      <Text size="xs" c="dimmed">
        {tFile('accepted.PHOTO')}
      </Text>
    </Stack>
  );
}
