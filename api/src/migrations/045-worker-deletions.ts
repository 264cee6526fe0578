import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who deleted which sheet, and when. Its numbers are kept, its name is not. Rows are only ever added. */
export class WorkerDeletions1764000000045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE worker_deletions (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      worker_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      registration_number VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
      file_number VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
      deleted_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      deleted_at DATETIME(3) NOT NULL,
      PRIMARY KEY (agency_id, worker_id),
      CONSTRAINT fk_worker_deletions_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE worker_deletions');
  }
}
