'use client';

import { Anchor } from '@mantine/core';
import { use, type ReactNode } from 'react';
import type { WorkerSortKey } from '@/gql/graphql';
import { formatInstantDay } from '@/lib/format/day';
import { formatPhone } from '@/lib/format/phone';
import { Link } from '@/lib/unsaved-changes/link';
import type { WriteField } from '../use-field-text';
import type { WorkerField } from '../use-worker-fields';
import { NatureBadge, StatusBadge } from '../worker-badges';
import { TabStopContext } from './use-row-keys';
import type { WorkerRow } from './use-worker-pages';

/** A column of the list of workers. */
export interface ListColumn {
  id: string;
  label: string;
  /** In pixels. */
  width: number;
  /** Where the API can sort by it. */
  sortKey?: WorkerSortKey;
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
    id: 'name',
    label,
    width: 230,
    sortKey: 'NAME',
    cell: ({ id, displayName }) => <SheetLink href={hrefOf(id)}>{displayName}</SheetLink>,
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

type Label =
  | 'registrationNumber'
  | 'nature'
  | 'status'
  | 'manager'
  | 'sectors'
  | 'establishment'
  | 'mobilePhone'
  | 'email'
  | 'city'
  | 'createdAt'
  | 'updatedAt';

/** The columns of what every worker has, in their order. */
export function builtInColumns(label: (column: Label) => string, locale: string): ListColumn[] {
  const column = (id: Label, width: number, cell: ListColumn['cell'], more: Partial<ListColumn> = {}): ListColumn => ({
    id,
    label: label(id),
    width,
    cell,
    ...more,
  });
  const day = (instant: string) => formatInstantDay(instant, locale);
  return [
    column('registrationNumber', 110, (worker) => worker.registrationNumber, { sortKey: 'REGISTRATION_NUMBER' }),
    column('nature', 120, ({ nature }) => <NatureBadge nature={nature} />),
    column('status', 100, ({ status }) => <StatusBadge status={status} />),
    column('manager', 150, ({ manager }) => manager?.fullName),
    column('sectors', 170, ({ sectors }) => sectors.map((sector) => sector.label).join(', ')),
    column('establishment', 160, ({ establishment }) => establishment?.name),
    column('mobilePhone', 130, ({ mobilePhone }) => mobilePhone && formatPhone(mobilePhone)),
    column('email', 220, ({ email }) => email),
    column('city', 150, ({ mainAddress }) => mainAddress?.city),
    column('createdAt', 150, ({ createdAt }) => day(createdAt), { sortKey: 'CREATED_AT', align: 'right' }),
    column('updatedAt', 150, ({ updatedAt }) => day(updatedAt), { sortKey: 'UPDATED_AT', align: 'right' }),
  ];
}

const AT_RIGHT: readonly string[] = ['NUMBER', 'MONEY', 'DATE'];

/** The columns of the agency's own fields. */
export function ownColumns(fields: readonly WorkerField[], write: WriteField): ListColumn[] {
  return fields.map((field) => ({
    id: `own.${field.key}`,
    label: field.label,
    width: 150,
    cell: ({ ownFields }) => write(field, ownFields[field.key]),
    ...(AT_RIGHT.includes(field.type) && { align: 'right' }),
  }));
}
