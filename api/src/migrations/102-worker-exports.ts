import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who took which columns of how many workers out of the product, and when. `request` says which workers until the file is
 * fetched, then nothing: what was searched for is not kept.
 */
export class WorkerExports1764000000102 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE worker_exports (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      user_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      format VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      columns JSON NOT NULL,
      request JSON NULL,
      state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      row_count INT NOT NULL DEFAULT 0,
      created_at DATETIME(3) NOT NULL,
      ended_at DATETIME(3) NULL,
      PRIMARY KEY (agency_id, id),
      CONSTRAINT fk_worker_exports_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE worker_exports');
  }
}
