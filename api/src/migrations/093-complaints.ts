import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Complaints of clients, each about a visit. Users are never deleted. */
export class Complaints1764000000093 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE complaints (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      worker_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      client_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      visit_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      category VARCHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      text TEXT NOT NULL,
      handler_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      state VARCHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      received_on DATE NOT NULL,
      due_on DATE NULL,
      resolution TEXT NULL,
      closed_at DATETIME(3) NULL,
      by_user_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      PRIMARY KEY (agency_id, id),
      KEY ix_complaints_client (agency_id, worker_id, client_id, received_on, id),
      KEY ix_complaints_visit (agency_id, visit_id),
      CONSTRAINT fk_complaints_visit FOREIGN KEY (agency_id, visit_id) REFERENCES visits (agency_id, id),
      CONSTRAINT fk_complaints_worker FOREIGN KEY (agency_id, worker_id) REFERENCES workers (agency_id, id),
      CONSTRAINT fk_complaints_client FOREIGN KEY (agency_id, client_id) REFERENCES clients (agency_id, id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE complaints');
  }
}
