import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn } from '../columns';
import type { SheetValue } from '../values/sheet-values';

/** Through which door a change came: a screen, the API with a partner's key, or a command of the product. */
export const HISTORY_DOORS = ['SCREEN', 'API', 'COMMAND'] as const;
export type HistoryDoor = (typeof HISTORY_DOORS)[number];

/** What happened to the sheet. */
export type HistoryKind = 'CREATED' | 'UPDATED';

/** A field before and after a save. */
export interface PastChange {
  before: SheetValue;
  after: SheetValue;
}

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
  /** By field key; sensitive values masked. */
  @Column({ type: 'json' })
  changes: Record<string, PastChange>;
}
