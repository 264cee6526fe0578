import { Entity, PrimaryColumn } from 'typeorm';

/** A term a worker is found by; see `searchColumns`. Written by `writeSearchTerms` alone. */
@Entity('worker_search_terms')
export class WorkerSearchTermRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;
  @PrimaryColumn({ type: 'varchar', length: 60, charset: 'utf8mb4', collation: 'utf8mb4_bin' })
  term: string;
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'worker_id' })
  workerId: string;
}
