import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DocumentKind } from './document';

/** A document of a worker. Its number is sealed; its scan is a file. */
@Entity('worker_documents')
export class WorkerDocumentRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;

  /** Made in the order of time. */
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' })
  id: string;

  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'worker_id' })
  workerId: string;

  /** Rises by one with each change. */
  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin' })
  kind: DocumentKind;

  /**
   * What it fills: its kind, or its own id where several of a kind stand side by side; null: a newer one took its place.
   * See `settleSlot`.
   */
  @Column({ type: 'varchar', length: 36, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  slot: string | null;

  /** What people call it, e.g. « DEAES »; always there for « Autre ». */
  @Column({ type: 'varchar', length: 80, nullable: true })
  label: string | null;

  @Column({
    type: 'varchar',
    length: 400,
    charset: 'ascii',
    collation: 'ascii_bin',
    name: 'number_sealed',
    nullable: true,
  })
  numberSealed: string | null;

  /** Of a medical visit or a criminal record: the day of the visit, the day it was seen. */
  @Column({ type: 'date', name: 'issued_on', nullable: true })
  issuedOn: string | null;

  /** The last day it is good for. */
  @Column({ type: 'date', name: 'expires_on', nullable: true })
  expiresOn: string | null;

  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'scan_file_id', nullable: true })
  scanFileId: string | null;

  /** When somebody said that it is what it says; null: not since its last change. */
  @Column({ type: 'datetime', precision: 3, name: 'checked_at', nullable: true })
  checkedAt: Date | null;

  @Column({
    type: 'char',
    length: 36,
    charset: 'ascii',
    collation: 'ascii_bin',
    name: 'checked_by_user_id',
    nullable: true,
  })
  checkedByUserId: string | null;

  /** The last reminder given of its end, in days before; null: none since its end was last changed. */
  @Column({ type: 'smallint', name: 'reminded_days', nullable: true })
  remindedDays: number | null;

  @Column({ type: 'datetime', precision: 3, name: 'created_at' })
  createdAt: Date;

  @Column({ type: 'datetime', precision: 3, name: 'updated_at' })
  updatedAt: Date;
}
