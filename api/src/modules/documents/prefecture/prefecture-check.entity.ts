import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PrefectureAnswer } from './prefecture-check.rules';

/** What an agency asked the préfecture before it hires a worker, and was told. */
@Entity('prefecture_checks')
export class PrefectureCheckRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'worker_id' })
  workerId: string;

  /** Rises by one with each save. */
  @Column({ type: 'int' })
  version: number;

  /** Registered with France Travail, which has checked already (R5221-43). */
  @Column({ type: 'boolean', name: 'job_seeker' })
  jobSeeker: boolean;

  /** The first day of work that is planned. */
  @Column({ type: 'date', name: 'hire_on', nullable: true })
  hireOn: string | null;

  @Column({ type: 'date', name: 'requested_on', nullable: true })
  requestedOn: string | null;

  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  answer: PrefectureAnswer | null;

  @Column({ type: 'date', name: 'answered_on', nullable: true })
  answeredOn: string | null;

  @Column({ type: 'datetime', precision: 3, name: 'updated_at' })
  updatedAt: Date;
}
