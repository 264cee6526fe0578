'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { WorkerHistoryQuery as HistoryAnswer } from '@/gql/graphql';
import { useFormats } from '@/lib/format/use-formats';
import type { SheetWorker } from '../sheet-values';
import classes from './history.module.css';
import { RestoreButton } from './restore-button';

type Entry = HistoryAnswer['worker']['history']['nodes'][number];

interface HistoryEntryProps {
  entry: Entry;
  /** The worker as saved now. */
  worker: SheetWorker;
}

/** One thing that happened: what, who did it, when, through which door, and what it changed. */
export function HistoryEntry({ entry, worker }: HistoryEntryProps) {
  const t = useTranslations('workers.sheet.history');
  const { instant } = useFormats();
  const { at, by, door, title } = entry;
  return (
    <li className={classes['entry']}>
      <Text size="sm" className={classes['when']}>
        {instant(at)}
      </Text>
      <div>
        <Text size="sm" fw={500}>
          {title}{' '}
          <Text span size="sm" c="dimmed" fw={400}>
            {t('by', { name: by.name })} {t(`doors.${door}`)}
          </Text>
        </Text>
        <Changes entry={entry} worker={worker} />
      </div>
    </li>
  );
}

/** Of what is new, what it began with: everything was empty before. */
function Changes({ entry: { changes, act, version }, worker }: HistoryEntryProps) {
  const t = useTranslations('workers.sheet');
  const written = (value: string | null | undefined) => value ?? t('empty');
  if (changes.length === 0) return null;
  return (
    <dl className={classes['changes']}>
      {changes.map(({ key, label, before, after, restorable }) => (
        <div key={key ?? label}>
          <dt>{label}</dt>
          <dd>
            {act === 'ADDED' ? written(after) : t('history.change', { before: written(before), after: written(after) })}
            {act === 'CHANGED' && version != null && key != null && restorable && (
              <RestoreButton worker={worker} change={{ key, label, value: written(before), atVersion: version - 1 }} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
