'use client';

import { useLocalStorage } from '@mantine/hooks';
import { useViewer } from '@/features/identity/viewer/viewer-context';

/** The columns a list has until its reader chooses others. */
export const USUAL_COLUMNS: readonly string[] = [
  'registrationNumber',
  'nature',
  'status',
  'manager',
  'sectors',
  'mobilePhone',
  'email',
  'mainAddress.city',
];

/** The columns chosen by whoever is signed in, in order, kept in this browser. The name is always first and not among them. */
export function useChosenColumns(): [readonly string[], (chosen: readonly string[]) => void] {
  const { user } = useViewer();
  const [chosen, setChosen] = useLocalStorage<readonly string[]>({
    key: `ruche.worker-columns.${user.id}`,
    defaultValue: USUAL_COLUMNS,
    deserialize: readColumns,
  });
  return [chosen, setChosen];
}

/** What was kept may be from another version, or touched by hand. */
function readColumns(kept: string | undefined): readonly string[] {
  try {
    const columns: unknown = JSON.parse(kept ?? '');
    if (Array.isArray(columns) && columns.every((column) => typeof column === 'string')) return columns.map(keyOf);
  } catch {
    // Unreadable: as usual.
  }
  return USUAL_COLUMNS;
}

/** Columns were once kept by other names. */
function keyOf(column: string): string {
  return column === 'city' ? 'mainAddress.city' : column.replace(/^own\./, '');
}
