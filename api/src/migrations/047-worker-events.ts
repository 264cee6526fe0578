import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What happened on a worker's file beside the saves of the sheet: contracts, documents, a photo. `facts` are neutral in
 * language and hold no sensitive value; ids are made in the order of time.
 */
export class WorkerEvents1764000000047 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE worker_events (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      worker_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      happened_at DATETIME(3) NOT NULL,
      by_user_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      by_key_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      door VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      subject VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      subject_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      act VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      facts JSON NOT NULL,
      PRIMARY KEY (agency_id, worker_id, id),
      CONSTRAINT fk_worker_events_worker FOREIGN KEY (agency_id, worker_id) REFERENCES workers (agency_id, id)
        ON DELETE CASCADE
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE worker_events');
  }
}
