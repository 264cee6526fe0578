import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something one member of staff should know of. It keeps ids and facts; its words are found when it is read. */
@Entity('notifications')
export class NotificationRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'user_id' })
  userId: string;

  /** Made in the order of time. */
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' })
  id: string;

  /** "module.what", e.g. "documents.expiry". */
  @Column({ type: 'varchar', length: 60, charset: 'ascii', collation: 'ascii_bin' })
  kind: string;

  /** What is the same under this key is told to one person once. */
  @Column({ type: 'varchar', length: 120, charset: 'ascii', collation: 'ascii_bin', name: 'dedupe_key' })
  dedupeKey: string;

  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'worker_id', nullable: true })
  workerId: string | null;

  /** The row it is about. */
  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'subject_id', nullable: true })
  subjectId: string | null;

  /** What its describer needs beside the rows it names: neutral in language, nothing personal. */
  @Column({ type: 'json' })
  facts: Record<string, unknown>;

  @Column({ type: 'datetime', precision: 3, name: 'created_at' })
  createdAt: Date;

  @Column({ type: 'datetime', precision: 3, name: 'read_at', nullable: true })
  readAt: Date | null;
}
