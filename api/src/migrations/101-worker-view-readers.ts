import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The view each member of staff opens the list with. `changes` rises with each view he or she makes: it is the lock. */
export class WorkerViewReaders1764000000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE worker_view_readers (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      user_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      default_view_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      changes INT NOT NULL DEFAULT 0,
      PRIMARY KEY (agency_id, user_id),
      CONSTRAINT fk_worker_view_readers_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE worker_view_readers');
  }
}
