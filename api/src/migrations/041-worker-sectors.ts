import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which sectors a worker serves. */
export class WorkerSectors1764000000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE worker_sectors (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      worker_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      sector_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      PRIMARY KEY (agency_id, worker_id, sector_id),
      KEY ix_worker_sectors_sector (agency_id, sector_id, worker_id),
      CONSTRAINT fk_worker_sectors_worker FOREIGN KEY (agency_id, worker_id) REFERENCES workers (agency_id, id)
        ON DELETE CASCADE,
      CONSTRAINT fk_worker_sectors_sector FOREIGN KEY (agency_id, sector_id) REFERENCES sectors (agency_id, id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE worker_sectors');
  }
}
