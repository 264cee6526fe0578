import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WorkerFilter, WorkerSort } from '../list/worker-filter.type';
import { IdColumn } from '../columns';

/** What a view shows: which workers, in which order, in which columns. */
export interface ViewFacts {
  filter: WorkerFilter;
  sort: WorkerSort;
  /** Keys of columns, in order, without the name. */
  columns: readonly string[];
}

/** A saved view of the list of workers. */
@Entity('worker_views')
export class WorkerViewRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' })
  id: string;
  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'owner_id' })
  ownerId: string;
  @Column({ type: 'varchar', length: 60 })
  name: string;
  /** The name; null once it is deleted. No two of one owner are the same. */
  @Column({ type: 'varchar', length: 60, name: 'live_name', nullable: true })
  liveName: string | null;
  @Column({ type: 'boolean', default: false })
  shared: boolean;
  @Column({ type: 'json' })
  facts: ViewFacts;
  @Column({ type: 'datetime', precision: 3, name: 'created_at', default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt: Date;
  @Column({ type: 'datetime', precision: 3, name: 'deleted_at', nullable: true })
  deletedAt: Date | null;
}

/** What a member of staff chose of the views. */
@Entity('worker_view_readers')
export class WorkerViewReaderRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'user_id' })
  userId: string;
  @IdColumn('default_view_id')
  defaultViewId: string | null;
  /** Rises with each view that is made. */
  @Column({ type: 'int', default: 0 })
  changes: number;
}
