import { Entity, PrimaryColumn } from 'typeorm';

/** A worker serves a sector. */
@Entity('worker_sectors')
export class WorkerSectorRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'worker_id' })
  workerId: string;
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'sector_id' })
  sectorId: string;
}
