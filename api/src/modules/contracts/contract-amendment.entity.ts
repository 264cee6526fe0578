import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { CollectiveAgreement } from '../workers';

/** « Avenant »: what the terms of a contract become from a day on; null: as before. */
@Entity('contract_amendments')
export class ContractAmendmentRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'contract_id' })
  contractId: string;
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' })
  id: string;
  /** No two of a contract on one day. */
  @Column({ type: 'date', name: 'effective_on' })
  effectiveOn: string;
  /** A renewal: the new agreed end. */
  @Column({ type: 'date', name: 'ends_on', nullable: true })
  endsOn: string | null;
  /** Takes the place of annual minutes, and they of it. */
  @Column({ type: 'int', name: 'weekly_minutes', nullable: true })
  weeklyMinutes: number | null;
  @Column({ type: 'int', name: 'annual_minutes', nullable: true })
  annualMinutes: number | null;
  @Column({ type: 'int', name: 'hourly_rate_cents', nullable: true })
  hourlyRateCents: number | null;
  @Column({ type: 'varchar', length: 120, nullable: true })
  qualification: string | null;
  @Column({
    type: 'varchar',
    length: 12,
    charset: 'ascii',
    collation: 'ascii_bin',
    name: 'collective_agreement',
    nullable: true,
  })
  collectiveAgreement: CollectiveAgreement | null;
  @Column({
    type: 'char',
    length: 36,
    charset: 'ascii',
    collation: 'ascii_bin',
    name: 'establishment_id',
    nullable: true,
  })
  establishmentId: string | null;
  @CreateDateColumn({ type: 'datetime', precision: 3, name: 'created_at', default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt: Date;
}

/** What a row says, as a plain object. */
export type AmendmentFacts = Pick<ContractAmendmentRow, keyof ContractAmendmentRow>;
