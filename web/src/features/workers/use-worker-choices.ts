'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { WorkerChoicesQuery as ChoicesAnswer } from '@/gql/graphql';
import { queryOf } from '@/lib/graphql/request';
import type { Choice } from '@/ui/form/choice-fields';
import { WorkerChoicesQuery } from './choices.documents';

/** The people, branches and sectors a worker can be given to. */
export interface WorkerChoices {
  managers: readonly Choice[];
  establishments: readonly Choice[];
  sectors: readonly Choice[];
}

const NONE: WorkerChoices = { managers: [], establishments: [], sectors: [] };

/**
 * What a list can be narrowed to, and a sheet filled with; nothing until it is known. Who left and what is archived come
 * last and cannot be chosen anew: sheets may still name them.
 */
export function useWorkerChoices(): WorkerChoices {
  const { data } = useQuery(queryOf(WorkerChoicesQuery));
  return useMemo(() => (data ? choicesOf(data) : NONE), [data]);
}

function choicesOf({ agency, users, sectors }: ChoicesAnswer): WorkerChoices {
  return {
    managers: choices(
      users,
      ({ fullName }) => fullName,
      ({ state }) => state === 'DEACTIVATED',
    ),
    establishments: choices(agency.establishments, ({ name }) => name, isArchived),
    sectors: choices(sectors, ({ label }) => label, isArchived),
  };
}

function choices<Item extends { id: string }>(
  items: readonly Item[],
  label: (item: Item) => string,
  isGone: (item: Item) => boolean,
): Choice[] {
  const all = items.map((item) => ({ value: item.id, label: label(item), disabled: isGone(item) }));
  return [...all.filter(({ disabled }) => !disabled), ...all.filter(({ disabled }) => disabled)];
}

function isArchived({ archivedAt }: { archivedAt?: string | null }): boolean {
  return archivedAt !== null && archivedAt !== undefined;
}
