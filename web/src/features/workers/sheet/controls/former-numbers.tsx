'use client';

import { useTranslations } from 'next-intl';
import { useFormats } from '@/lib/format/use-formats';
import type { SheetField } from '../sheet-field';
import type { SheetWorker } from '../sheet-values';

/** The numbers a worker had before, with their days: they stay findable. */
export function FormerNumbers({ field, worker }: { field: SheetField; worker: SheetWorker | null }) {
  const t = useTranslations('workers.sheet.numbers');
  const { instantDay } = useFormats();
  const kind = field.key === 'fileNumber' ? 'FILE' : 'REGISTRATION';
  const former = worker?.formerNumbers.filter((one) => one.kind === kind) ?? [];
  return former.map(({ number, from, until }) => (
    <span key={`${number} ${from}`} style={{ display: 'block' }}>
      {t('former', { number, from: instantDay(from), until: instantDay(until) })}
    </span>
  ));
}
