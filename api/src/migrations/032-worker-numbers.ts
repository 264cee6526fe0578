import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every registration and file number ever given. A number outlives its worker, without naming him, because clients' tax
 * certificates bear it and it must never be given again.
 */
export class WorkerNumbers1764000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE worker_numbers (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      number VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      worker_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      given_at DATETIME(3) NOT NULL,
      ended_at DATETIME(3) NULL,
      PRIMARY KEY (agency_id, kind, number),
      KEY ix_worker_numbers_worker (agency_id, worker_id, kind),
      CONSTRAINT fk_worker_numbers_worker FOREIGN KEY (agency_id, worker_id) REFERENCES workers (agency_id, id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE worker_numbers');
  }
}
