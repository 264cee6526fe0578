'use client';

import { Textarea } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useFieldText } from '../../use-field-text';
import { useWorkerFields } from '../../use-worker-fields';
import { savedText } from '../saved-text';
import type { SheetField } from '../sheet-field';
import type { SheetWorker } from '../sheet-values';

/** A field whoever looks may not change: its value to read, masked where it is withheld. */
export function ReadOnlyControl({ field, worker }: { field: SheetField; worker: SheetWorker | null }) {
  const t = useTranslations('workers.sheet');
  const write = useFieldText();
  // Archived options still have names.
  const options = useWorkerFields().find(({ key }) => key === field.key)?.options ?? field.options;
  const withheld = worker?.withheldFields.find(({ key }) => key === field.key);
  const text = worker === null ? '' : savedText(worker, { ...field, options }, write);
  return (
    <Textarea
      label={field.label}
      description={field.sensitive ? t('withheld') : undefined}
      inputWrapperOrder={['label', 'input', 'description']}
      rightSection={field.sensitive && <IconLock size={16} stroke={1.5} aria-hidden />}
      value={withheld?.masked ?? text}
      placeholder={t('empty')}
      readOnly
      autosize
      minRows={1}
    />
  );
}
