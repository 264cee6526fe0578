import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WorkerFilter, WorkerSort } from '../list/worker-filter.type';
import { CodeColumn } from '../columns';

/** The files an export can be. */
export const EXPORT_FORMATS = ['CSV', 'XLSX'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Asked for; being sent; sent whole; stopped before its end. */
export const EXPORT_STATES = ['READY', 'RUNNING', 'DONE', 'STOPPED'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

/** The trace an export leaves. */
@Entity('worker_exports')
export class WorkerExportRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' })
  id: string;
  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'user_id' })
  userId: string;
  @CodeColumn('format', 4, { nullable: false })
  format: ExportFormat;
  /** Keys of properties, in order. */
  @Column({ type: 'json' })
  columns: readonly string[];
  /** Which workers; null once the file is fetched. */
  @Column({ type: 'json', nullable: true })
  request: { filter: WorkerFilter; sort: WorkerSort } | null;
  @CodeColumn('state', 8, { nullable: false })
  state: ExportState;
  @Column({ type: 'int', name: 'row_count', default: 0 })
  rowCount: number;
  @Column({ type: 'datetime', precision: 3, name: 'created_at' })
  createdAt: Date;
  @Column({ type: 'datetime', precision: 3, name: 'ended_at', nullable: true })
  endedAt: Date | null;
}
