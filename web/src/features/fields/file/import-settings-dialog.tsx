'use client';

import { Button, FileInput, Group, List, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ImportFieldSettingsInput, ImportFieldSettingsMutation as Answer } from '@/gql/graphql';
import { failureMessage } from '@/lib/forms/use-submit';
import { request } from '@/lib/graphql/request';
import { Dialog } from '@/ui/dialog';
import { RefusalNotice } from '@/ui/refusal-notice';
import { SkeletonRows } from '@/ui/skeleton-rows';
import { useNotify } from '@/ui/use-notify';
import type { SavedSettings } from '../use-field-settings';
import { ImportFieldSettingsMutation } from './settings-file.documents';

/** The longest file the API reads, in bytes. */
const LONGEST_FILE = 500_000;

type Payload = Answer['importFieldSettings'];

interface ImportSettingsDialogProps {
  onImported: (saved: SavedSettings) => void;
  onClose: () => void;
}

/** Takes over a set-up another agency exported, after showing what it would change. */
export function ImportSettingsDialog({ onImported, onClose }: ImportSettingsDialogProps) {
  const t = useTranslations('fieldFile');
  const words = useTranslations('ui');
  const { chosen, choose, preview, refusals, run, busy } = useImport((saved, count) => {
    onImported(saved);
    onClose();
    return t('done', { count });
  });
  const changes = preview?.changes ?? [];
  const isReady = preview?.previewedVersion !== null && preview?.previewedVersion !== undefined;
  return (
    <Dialog opened onClose={onClose} title={t('title')} size="lg">
      <Stack>
        <Text size="sm">{t('help')}</Text>
        <FileInput
          label={t('file')}
          placeholder={t('choose')}
          accept="application/json,.json"
          value={chosen}
          onChange={(file) => void choose(file)}
          disabled={busy}
          data-autofocus
        />
        <RefusalNotice title={t('refused')} reasons={refusals} announced={refusals.length === 0 ? null : refusals} />
        {busy && !preview && <SkeletonRows count={3} />}
        {isReady && <Preview changes={changes} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words('cancel')}
          </Button>
          <Button loading={busy} disabled={!isReady || changes.length === 0} onClick={run}>
            {t('import')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function Preview({ changes }: { changes: Payload['changes'] }) {
  const t = useTranslations('fieldFile');
  return (
    <div role="status">
      <Text size="sm" fw={500}>
        {t('preview', { count: changes.length })}
      </Text>
      <List size="sm" mah={320} style={{ overflowY: 'auto' }} tabIndex={0} aria-label={t('changes')}>
        {changes.map(({ id, label, summary }) => (
          <List.Item key={id}>
            <strong>{label}</strong> : {summary}
          </List.Item>
        ))}
      </List>
    </div>
  );
}

/** The file chosen, what it would change, and its import. */
function useImport(onDone: (saved: SavedSettings, count: number) => string) {
  const t = useTranslations('fieldFile');
  const words = useTranslations('ui.errors');
  const notify = useNotify();
  const [chosen, setChosen] = useState<File | null>(null);
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<Payload | null>(null);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const { mutateAsync, isPending } = useMutation({ mutationFn: send });

  async function ask(input: ImportFieldSettingsInput): Promise<Payload | null> {
    try {
      const payload = await mutateAsync(input);
      setRefusals([...new Set(payload.errors.map(({ message }) => message))]);
      return payload;
    } catch (error) {
      setRefusals([failureMessage(error, words)]);
      return null;
    }
  }
  async function choose(file: File | null): Promise<void> {
    setChosen(file);
    setPreview(null);
    setRefusals([]);
    if (file === null) return;
    if (file.size > LONGEST_FILE) {
      setRefusals([t('tooLong')]);
      return;
    }
    const read = await file.text();
    setText(read);
    setPreview(await ask({ file: read, preview: true }));
  }
  async function run(): Promise<void> {
    const version = preview?.previewedVersion ?? null;
    const payload = await ask({ file: text, preview: false, version });
    if (payload?.fieldSettings) notify.done(onDone(payload.fieldSettings, payload.changes.length));
  }
  return { chosen, choose, preview, refusals, run: () => void run(), busy: isPending };
}

async function send(input: ImportFieldSettingsInput): Promise<Payload> {
  return (await request(ImportFieldSettingsMutation, { input })).importFieldSettings;
}
