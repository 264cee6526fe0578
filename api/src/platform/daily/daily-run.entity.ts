import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something done once a day for the whole installation. */
@Entity('daily_runs')
export class DailyRunRow {
  /** "module.what", e.g. "documents.reminders". */
  @PrimaryColumn({ type: 'varchar', length: 60, charset: 'ascii', collation: 'ascii_bin' })
  job: string;

  /** The last day it was done for; null: never. */
  @Column({ type: 'date', name: 'done_for', nullable: true })
  doneFor: string | null;

  /** Names one attempt: whoever lost its lease can no longer say that the job is done. */
  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'lease_id', nullable: true })
  leaseId: string | null;

  /** Until when nobody else begins it. */
  @Column({ type: 'datetime', precision: 3, name: 'leased_until', nullable: true })
  leasedUntil: Date | null;
}
