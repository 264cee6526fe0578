import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** WAITING for its time; LEASED to a worker that is delivering it; DEAD after its last attempt. Delivered: deleted. */
export type MessageState = 'WAITING' | 'LEASED' | 'DEAD';

/** One thing to be done outside the database. At most one message of a key is in each state. */
@Entity('outbox_messages')
export class OutboxMessageRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' })
  id: string;

  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;

  /** "module.what", e.g. "identity.invitation". */
  @Column({ type: 'varchar', length: 60, charset: 'ascii', collation: 'ascii_bin' })
  kind: string;

  @Column({
    type: 'varchar',
    length: 120,
    charset: 'ascii',
    collation: 'ascii_bin',
    name: 'message_key',
    nullable: true,
  })
  messageKey: string | null;

  @Column({ type: 'json' })
  payload: object;

  @Column({ type: 'varchar', length: 7, charset: 'ascii', collation: 'ascii_bin' })
  state: MessageState;

  /** Deliveries begun. */
  @Column({ type: 'int' })
  attempts: number;

  /** Not delivered before. */
  @Column({ type: 'datetime', precision: 3, name: 'available_at' })
  availableAt: Date;

  /** Names one delivery of one worker: a worker that lost its lease can no longer settle the message. */
  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'lease_id', nullable: true })
  leaseId: string | null;

  @Column({ type: 'datetime', precision: 3, name: 'leased_until', nullable: true })
  leasedUntil: Date | null;

  /** Name and code of the last failure, never its sentence: that may hold personal data. */
  @Column({ type: 'varchar', length: 120, name: 'last_error', nullable: true })
  lastError: string | null;

  @CreateDateColumn({ type: 'datetime', precision: 3, name: 'created_at', default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt: Date;
}
