import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { CollectiveAgreement, ContractMode, ContractType } from '../workers';
import type { EndReason, JobCategory } from './contract';

/** An employment contract as it was signed; what became of its terms is in its amendments. */
@Entity('contracts')
export class ContractRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' })
  id: string;
  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'worker_id' })
  workerId: string;
  /** Rises by one with each change, amendments included; a change names the one it was made on. */
  @Column({ type: 'int', default: 1 })
  version: number;
  @Column({ type: 'varchar', length: 16, charset: 'ascii', collation: 'ascii_bin' })
  type: ContractType;
  @Column({ type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  mode: ContractMode;
  /** The customer (MANDATAIRE) or the temporary-work agency (TEMP); null: the agency itself. */
  @Column({ type: 'varchar', length: 120, name: 'employer_name', nullable: true })
  employerName: string | null;
  @Column({ type: 'date', name: 'starts_on' })
  startsOn: string;
  /** As signed; a renewal is an amendment. */
  @Column({ type: 'date', name: 'ends_on', nullable: true })
  endsOn: string | null;
  /** Somebody ended it, with this day as its last. */
  @Column({ type: 'date', name: 'ended_on', nullable: true })
  endedOn: string | null;
  @Column({ type: 'varchar', length: 24, charset: 'ascii', collation: 'ascii_bin', name: 'end_reason', nullable: true })
  endReason: EndReason | null;
  /** `lastDayOf` its chain, written with each change. */
  @Column({ type: 'date', name: 'last_day', nullable: true })
  lastDay: string | null;
  @Column({
    type: 'varchar',
    length: 12,
    charset: 'ascii',
    collation: 'ascii_bin',
    name: 'job_category',
    nullable: true,
  })
  jobCategory: JobCategory | null;
  @Column({ type: 'date', name: 'trial_ends_on', nullable: true })
  trialEndsOn: string | null;
  @Column({ type: 'boolean', name: 'trial_renewed', default: false })
  trialRenewed: boolean;
  /** At most one of weekly and annual minutes is there. */
  @Column({ type: 'int', name: 'weekly_minutes', nullable: true })
  weeklyMinutes: number | null;
  @Column({ type: 'int', name: 'annual_minutes', nullable: true })
  annualMinutes: number | null;
  /** Gross, in cents of a euro. Payroll data. */
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
export type ContractFacts = Pick<ContractRow, keyof ContractRow>;
