import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Visits of workers at clients' homes, from `starts_at` to `ends_at` in UTC. The first key holds all that the clients of a
 * worker are counted from; the second a client's visits, by worker, in the order of time.
 */
export class Visits1764000000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE visits (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      external_reference VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
      client_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      worker_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      starts_at DATETIME(3) NOT NULL,
      ends_at DATETIME(3) NOT NULL,
      service_code VARCHAR(40) NULL,
      status VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      updated_at DATETIME(3) NOT NULL,
      PRIMARY KEY (agency_id, id),
      UNIQUE KEY uq_visits_reference (agency_id, external_reference),
      KEY ix_visits_worker (agency_id, worker_id, status, client_id, starts_at, ends_at),
      KEY ix_visits_client (agency_id, client_id, worker_id, starts_at),
      CONSTRAINT fk_visits_worker FOREIGN KEY (agency_id, worker_id) REFERENCES workers (agency_id, id),
      CONSTRAINT fk_visits_client FOREIGN KEY (agency_id, client_id) REFERENCES clients (agency_id, id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE visits');
  }
}
