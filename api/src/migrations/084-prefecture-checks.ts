import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The request to the préfecture before a foreign worker is hired (R5221-41 to R5221-43 of the Code du travail). */
export class PrefectureChecks1764000000084 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE prefecture_checks (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      worker_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      version INT NOT NULL,
      job_seeker TINYINT NOT NULL,
      hire_on DATE NULL,
      requested_on DATE NULL,
      answer VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
      answered_on DATE NULL,
      updated_at DATETIME(3) NOT NULL,
      PRIMARY KEY (agency_id, worker_id),
      CONSTRAINT fk_prefecture_checks_worker FOREIGN KEY (agency_id, worker_id) REFERENCES workers (agency_id, id)
        ON DELETE CASCADE
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE prefecture_checks');
  }
}
