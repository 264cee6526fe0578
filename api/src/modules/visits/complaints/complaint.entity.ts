import { CreateDateColumn, Entity } from 'typeorm';
import { CodeColumn, DayColumn, IdColumn, InstantColumn, KeyColumn, LongTextColumn } from '../columns';
import type { ComplaintCategory, ComplaintState } from './complaint';

/** What a client complains of, and what becomes of it. Worker and client are those of the visit. */
@Entity('complaints')
export class ComplaintRow {
  @KeyColumn('agency_id')
  agencyId: string;
  @KeyColumn('id')
  id: string;
  @IdColumn('worker_id')
  workerId: string;
  @IdColumn('client_id')
  clientId: string;
  @IdColumn('visit_id')
  visitId: string;
  @CodeColumn('category', 11)
  category: ComplaintCategory;
  @LongTextColumn('text')
  text: string;
  /** The user who sees to it. */
  @IdColumn('handler_id')
  handlerId: string;
  @CodeColumn('state', 11)
  state: ComplaintState;
  @DayColumn('received_on')
  receivedOn: string;
  /** By when the client is to be answered. */
  @DayColumn('due_on', { nullable: true })
  dueOn: string | null;
  @LongTextColumn('resolution', { nullable: true })
  resolution: string | null;
  /** When it was resolved or dismissed; null while it is open. */
  @InstantColumn('closed_at', { nullable: true })
  closedAt: Date | null;
  /** Who wrote it down first. */
  @IdColumn('by_user_id', { nullable: true })
  byUserId: string | null;
  @CreateDateColumn({ type: 'datetime', precision: 3, name: 'created_at', default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt: Date;
}
