import { Entity, PrimaryColumn } from 'typeorm';

/** A member of staff has marked a worker for himself or herself. */
@Entity('worker_favorites')
export class WorkerFavoriteRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'user_id' })
  userId: string;
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'worker_id' })
  workerId: string;
}
