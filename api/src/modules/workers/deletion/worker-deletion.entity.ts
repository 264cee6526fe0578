import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CodeColumn, IdColumn } from '../columns';

/** A sheet that was deleted: the trace of who did it, under the numbers it bore and without a name. Never changed. */
@Entity('worker_deletions')
export class WorkerDeletionRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'worker_id' })
  workerId: string;
  @CodeColumn('registration_number', 12)
  registrationNumber: string | null;
  @CodeColumn('file_number', 12)
  fileNumber: string | null;
  /** The user; null: the product itself. */
  @IdColumn('deleted_by')
  deletedBy: string | null;
  @Column({ type: 'datetime', precision: 3, name: 'deleted_at' })
  deletedAt: Date;
}
