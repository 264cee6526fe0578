'use client';

import { Button, Group, List, Radio, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFormats } from '@/lib/format/use-formats';
import { Dialog } from '@/ui/dialog';
import { overlapping, takenOver, type Choice, type TheirChange } from './sheet-conflict';
import classes from './sheet.module.css';
import type { Conflict, SaveSheet } from './use-save-sheet';

type Choices = Readonly<Record<string, Choice | undefined>>;

/** A colleague saved first: shows what he changed, asks whose value stands where both changed a field, and saves again. */
export function ConflictDialog({ conflict, save }: { conflict: Conflict; save: SaveSheet }) {
  const t = useTranslations('workers.sheet.conflict');
  const { instant } = useFormats();
  const [choices, setChoices] = useState<Choices>({});
  const disputed = overlapping(conflict.changes);
  const settled = disputed.every(({ key }) => choices[key] !== undefined);
  return (
    <Dialog opened size="lg" onClose={save.postpone} title={t('title')} closeOnClickOutside={false}>
      <Stack gap="md">
        <Text>{t('who', { name: conflict.by, at: instant(conflict.at) })}</Text>
        <TakenOver changes={takenOver(conflict.changes)} name={conflict.by} />
        {disputed.length > 0 && <Text fw={500}>{t('choose')}</Text>}
        {disputed.map((change) => (
          <Dispute
            key={change.key}
            change={change}
            name={conflict.by}
            choice={choices[change.key] ?? null}
            onChoose={(choice) => setChoices({ ...choices, [change.key]: choice })}
          />
        ))}
        <Group justify="flex-end">
          <Button variant="default" onClick={save.postpone}>
            {t('back')}
          </Button>
          <Button disabled={!settled} onClick={() => void save.settle(choices)}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function TakenOver({ changes, name }: { changes: readonly TheirChange[]; name: string }) {
  const t = useTranslations('workers.sheet.conflict');
  const written = useWritten();
  if (changes.length === 0) return null;
  return (
    <div>
      <Text fw={500}>{t('takenOver', { count: changes.length, name })}</Text>
      <List mt={4} size="sm">
        {changes.map(({ key, label, before, theirs }) => (
          <List.Item key={key}>{t('change', { label, before: written(before), after: written(theirs) })}</List.Item>
        ))}
      </List>
    </div>
  );
}

interface DisputeProps {
  change: TheirChange;
  name: string;
  choice: Choice | null;
  onChoose: (choice: Choice) => void;
}

function Dispute({ change: { label, before, theirs, yours }, name, choice, onChoose }: DisputeProps) {
  const t = useTranslations('workers.sheet.conflict');
  const written = useWritten();
  return (
    <Radio.Group
      className={classes['dispute']}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
      label={label}
      description={t('before', { value: written(before) })}
      value={choice}
      onChange={(chosen) => onChoose(chosen)}
    >
      <Stack gap={8} mt={8}>
        <Radio value="mine" label={t('mine', { value: written(yours) })} />
        <Radio value="theirs" label={t('theirs', { value: written(theirs), name })} />
      </Stack>
    </Radio.Group>
  );
}

function useWritten(): (value: string | null | undefined) => string {
  const t = useTranslations('workers.sheet');
  return (value) => (value === null || value === undefined || value === '' ? t('empty') : value);
}
