import { Column, Entity } from 'typeorm';
import { CodeColumn, DayColumn, IdColumn, KeyColumn } from '../columns';

/** A day of visits of a worker whose sheet was deleted, as the client's tax certificate prints it. Rows are only added. */
@Entity('tax_certificate_lines')
export class TaxCertificateLineRow {
  @KeyColumn('agency_id')
  agencyId: string;
  @KeyColumn('id')
  id: string;
  @IdColumn('client_id')
  clientId: string;
  @DayColumn('day')
  day: string;
  /** « Mme Claire DUPONT » */
  @Column({ type: 'varchar', length: 180, name: 'worker_name' })
  workerName: string;
  /** The number the worker bore on that day. */
  @CodeColumn('registration_number', 12, { nullable: true })
  registrationNumber: string | null;
  @Column({ type: 'int' })
  minutes: number;
}
