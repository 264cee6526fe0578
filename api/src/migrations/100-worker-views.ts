import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Saved views of the list of workers. `live_name` is the name until the view is deleted, then null, so that a name can be
 * given again while the deletion can still be undone.
 */
export class WorkerViews1764000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE worker_views (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      owner_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      name VARCHAR(60) NOT NULL,
      live_name VARCHAR(60) NULL,
      shared TINYINT(1) NOT NULL DEFAULT 0,
      facts JSON NOT NULL,
      created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      deleted_at DATETIME(3) NULL,
      PRIMARY KEY (agency_id, id),
      UNIQUE KEY uq_worker_views_name (agency_id, owner_id, live_name),
      CONSTRAINT fk_worker_views_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE worker_views');
  }
}
