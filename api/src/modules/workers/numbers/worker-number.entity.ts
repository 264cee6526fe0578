import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn } from '../columns';
import type { NumberKind } from './worker-number.rules';

/** A registration or file number that was given once, and never will be again. */
@Entity('worker_numbers')
export class WorkerNumberRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;
  @PrimaryColumn({ type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  kind: NumberKind;
  @PrimaryColumn({ type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  number: string;
  /** Null once the worker's sheet is deleted. */
  @IdColumn('worker_id')
  workerId: string | null;
  @Column({ type: 'datetime', precision: 3, name: 'given_at' })
  givenAt: Date;
  /** Null while the worker bears it. */
  @Column({ type: 'datetime', precision: 3, name: 'ended_at', nullable: true })
  endedAt: Date | null;
}

/** The last number given in a series of an agency. */
@Entity('number_counters')
export class NumberCounterRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;
  @PrimaryColumn({ type: 'varchar', length: 4, charset: 'ascii', collation: 'ascii_bin' })
  series: string;
  @Column({ type: 'int', name: 'last_given' })
  lastGiven: number;
}
