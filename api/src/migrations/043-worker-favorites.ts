import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The workers each member of staff has marked for himself or herself. Users are never deleted. */
export class WorkerFavorites1764000000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE worker_favorites (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      user_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      worker_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      PRIMARY KEY (agency_id, user_id, worker_id),
      KEY ix_worker_favorites_worker (agency_id, worker_id),
      CONSTRAINT fk_worker_favorites_worker FOREIGN KEY (agency_id, worker_id) REFERENCES workers (agency_id, id)
        ON DELETE CASCADE
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE worker_favorites');
  }
}
