import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FieldValue } from '../../fields';
import { IdColumn } from '../columns';
import type { Address } from '../worker';

/** Through which door a change came: a screen, the API with a partner's key, or a command of the product. */
export const HISTORY_DOORS = ['SCREEN', 'API', 'COMMAND'] as const;
export type HistoryDoor = (typeof HISTORY_DOORS)[number];

/** What happened to the sheet. */
export const HISTORY_KINDS = ['CREATED', 'UPDATED'] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

/** A value as history keeps it: ids for staff, sectors and establishments; masked when sensitive; null when empty. */
export type PastValue = FieldValue | Address | null;

/** What one save changed of one sheet. */
@Entity('worker_history')
export class WorkerHistoryRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'worker_id' })
  workerId: string;
  /** The sheet's version after the save. */
  @PrimaryColumn({ type: 'int' })
  version: number;
  @Column({ type: 'datetime', precision: 3, name: 'changed_at' })
  changedAt: Date;
  @IdColumn('by_user_id')
  byUserId: string | null;
  @IdColumn('by_key_id')
  byKeyId: string | null;
  @Column({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  door: HistoryDoor;
  @Column({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  kind: HistoryKind;
  /** By field key. */
  @Column({ type: 'json' })
  changes: Record<string, { before: PastValue; after: PastValue }>;
}
