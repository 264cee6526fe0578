import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What each save changed: one row per version of a sheet. `changes` holds, by field key, the value before and after,
 * sensitive ones masked.
 */
export class WorkerHistory1764000000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE worker_history (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      worker_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      version INT NOT NULL,
      changed_at DATETIME(3) NOT NULL,
      by_user_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      by_key_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      door VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      changes JSON NOT NULL,
      PRIMARY KEY (agency_id, worker_id, version),
      CONSTRAINT fk_worker_history_worker FOREIGN KEY (agency_id, worker_id) REFERENCES workers (agency_id, id)
        ON DELETE CASCADE
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE worker_history');
  }
}
