import { Column, CreateDateColumn, Entity } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, KeyColumn } from '../columns';
import type { VisitStatus } from './visit';

/** A visit of a worker at a client's home. */
@Entity('visits')
export class VisitRow {
  @KeyColumn('agency_id')
  agencyId: string;
  @KeyColumn('id')
  id: string;
  /** What a partner program calls the visit; one of a kind in the agency. */
  @CodeColumn('external_reference', 64, { nullable: true })
  externalReference: string | null;
  @IdColumn('client_id')
  clientId: string;
  @IdColumn('worker_id')
  workerId: string;
  @InstantColumn('starts_at')
  startsAt: Date;
  @InstantColumn('ends_at')
  endsAt: Date;
  /** What the agency or its planning program calls the kind of service. */
  @Column({ type: 'varchar', length: 40, name: 'service_code', nullable: true })
  serviceCode: string | null;
  @CodeColumn('status', 9)
  status: VisitStatus;
  @CreateDateColumn({ type: 'datetime', precision: 3, name: 'created_at', default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt: Date;
  /** When the visit, or a complaint about it, was last saved. */
  @InstantColumn('updated_at')
  updatedAt: Date;
}
