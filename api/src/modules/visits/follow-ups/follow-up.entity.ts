import { Column, CreateDateColumn, Entity } from 'typeorm';
import { CodeColumn, DayColumn, IdColumn, KeyColumn, LongTextColumn } from '../columns';
import type { FollowUpKind } from './follow-up';

/** How a client finds what a worker does, on a day somebody asked. */
@Entity('quality_follow_ups')
export class QualityFollowUpRow {
  @KeyColumn('agency_id')
  agencyId: string;
  @KeyColumn('id')
  id: string;
  @IdColumn('worker_id')
  workerId: string;
  @IdColumn('client_id')
  clientId: string;
  @DayColumn('followed_on')
  followedOn: string;
  @CodeColumn('kind', 13)
  kind: FollowUpKind;
  /** 1, the worst, to 5; null when the client gave none. */
  @Column({ type: 'tinyint', nullable: true })
  score: number | null;
  @LongTextColumn('comment', { nullable: true })
  comment: string | null;
  /** When to ask again. */
  @DayColumn('next_on', { nullable: true })
  nextOn: string | null;
  /** Who wrote it down first. */
  @IdColumn('by_user_id', { nullable: true })
  byUserId: string | null;
  @CreateDateColumn({ type: 'datetime', precision: 3, name: 'created_at', default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt: Date;
}
