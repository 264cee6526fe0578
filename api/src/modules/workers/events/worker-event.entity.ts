import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CodeColumn, IdColumn } from '../columns';
import type { HistoryDoor } from '../history/worker-history.entity';

/** What of a worker's file something happened to. */
export const EVENT_SUBJECTS = ['PHOTO', 'CONTRACT', 'PAYSLIP', 'DOCUMENT', 'COMPLAINT', 'FOLLOW_UP'] as const;
export type EventSubject = (typeof EVENT_SUBJECTS)[number];

/** What happened to it. */
export const EVENT_ACTS = ['ADDED', 'CHANGED', 'REMOVED'] as const;
export type EventAct = (typeof EVENT_ACTS)[number];

/** Something that happened on a worker's file beside the saves of the sheet. Rows are only ever added. */
@Entity('worker_events')
export class WorkerEventRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'worker_id' })
  workerId: string;
  /** Made in the order of time. */
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' })
  id: string;
  @Column({ type: 'datetime', precision: 3, name: 'happened_at' })
  happenedAt: Date;
  @IdColumn('by_user_id')
  byUserId: string | null;
  @IdColumn('by_key_id')
  byKeyId: string | null;
  @CodeColumn('door', 8, { nullable: false })
  door: HistoryDoor;
  @CodeColumn('subject', 20, { nullable: false })
  subject: EventSubject;
  /** The row it happened to; it may be gone. */
  @IdColumn('subject_id')
  subjectId: string | null;
  @CodeColumn('act', 8, { nullable: false })
  act: EventAct;
  /** What its describer needs to put it into words: neutral in language, without sensitive values. */
  @Column({ type: 'json' })
  facts: Record<string, unknown>;
}
