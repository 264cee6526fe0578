'use client';

import { Anchor, Group } from '@mantine/core';
import { use, type ReactNode } from 'react';
import { formatInstantDay } from '@/lib/format/day';
import { formatPhone } from '@/lib/format/phone';
import { Link } from '@/lib/unsaved-changes/link';
import { WorkerAvatar } from '../photo/worker-avatar';
import type { WriteField } from '../use-field-text';
import type { WorkerField } from '../use-worker-fields';
import { NatureBadge, StatusBadge } from '../worker-badges';
import type { ListProperty } from './use-list-properties';
import { TabStopContext } from './use-row-keys';
import type { WorkerRow } from './use-worker-pages';

/** A column of the list of workers. */
export interface ListColumn {
  id: string;
  label: string;
  /** In pixels. */
  width: number;
  /** The list can be sorted by it. */
  sortable: boolean;
  /** Numbers and days stand at the right. */
  align?: 'right';
  cell: (worker: WorkerRow) => ReactNode;
}

/** The own fields that may be looked for, and so stand in columns and conditions. */
export function searchableOwnFields(fields: readonly WorkerField[]): WorkerField[] {
  return fields.filter(({ origin, searchable, archivedAt }) => origin === 'OWN' && searchable && archivedAt == null);
}

/** The first column of every list: the name, which opens the sheet. */
export function nameColumn(label: string, hrefOf: (workerId: string) => string): ListColumn {
  return {
    id: 'displayName',
    label,
    width: 250,
    sortable: true,
    cell: ({ id, displayName, photo }) => (
      <Group gap={8} wrap="nowrap">
        <WorkerAvatar url={photo?.small} size={24} />
        <SheetLink href={hrefOf(id)}>{displayName}</SheetLink>
      </Group>
    ),
  };
}

function SheetLink({ href, children }: { href: string; children: string }) {
  const tabIndex = use(TabStopContext) ? 0 : -1;
  return (
    <Anchor component={Link} href={href} prefetch={false} tabIndex={tabIndex} fz="sm" fw={500}>
      {children}
    </Anchor>
  );
}

/** How the columns that are more than a value are drawn, and how wide the usual ones are, in pixels. */
function drawnColumns(locale: string): Readonly<Record<string, Pick<ListColumn, 'width'> & Partial<ListColumn>>> {
  const day = (instant: string) => formatInstantDay(instant, locale);
  return {
    registrationNumber: { width: 110, cell: (worker) => worker.registrationNumber },
    nature: { width: 120, cell: ({ nature }) => <NatureBadge nature={nature} /> },
    status: { width: 100, cell: ({ status }) => <StatusBadge status={status} /> },
    manager: { width: 150, cell: ({ manager }) => manager?.fullName },
    sectors: { width: 170, cell: ({ sectors }) => sectors.map((sector) => sector.label).join(', ') },
    establishment: { width: 160, cell: ({ establishment }) => establishment?.name },
    mobilePhone: { width: 130, cell: ({ mobilePhone }) => mobilePhone && formatPhone(mobilePhone) },
    email: { width: 220, cell: ({ email }) => email },
    'mainAddress.city': { width: 150, cell: ({ mainAddress }) => mainAddress?.city },
    createdAt: { width: 150, cell: ({ createdAt }) => day(createdAt) },
    updatedAt: { width: 150, cell: ({ updatedAt }) => day(updatedAt) },
  };
}

const AT_RIGHT: readonly string[] = ['NUMBER', 'MONEY', 'DATE'];

/** A column for each property that lists can show, in the order of the sheet, without the name. */
export function listColumns(properties: readonly ListProperty[], write: WriteField, locale: string): ListColumn[] {
  const drawn = drawnColumns(locale);
  return properties
    .filter(({ key, showable }) => showable && key !== 'displayName')
    .map((property) => {
      const { key, label, type, sortable } = property;
      const right = AT_RIGHT.includes(type) && ({ align: 'right' } as const);
      const cell: ListColumn['cell'] = ({ values }) => write(property, values[key]);
      return { id: key, label, sortable, width: 150, cell, ...right, ...drawn[key] };
    });
}

/** The columns whose values rows do not bring along by themselves. */
export function valueKeys(columns: readonly string[]): string[] {
  const drawn = drawnColumns('fr');
  return columns.filter((key) => !Object.hasOwn(drawn, key)).slice(0, MOST_VALUES);
}

const MOST_VALUES = 40;
