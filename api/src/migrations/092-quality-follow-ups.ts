import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Quality follow-ups of what a worker does at a client's. */
export class QualityFollowUps1764000000092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE quality_follow_ups (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      worker_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      client_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      followed_on DATE NOT NULL,
      kind VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      score TINYINT NULL,
      comment TEXT NULL,
      next_on DATE NULL,
      by_user_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      PRIMARY KEY (agency_id, id),
      KEY ix_quality_follow_ups_client (agency_id, worker_id, client_id, followed_on, id),
      CONSTRAINT ck_quality_follow_ups_score CHECK (score BETWEEN 1 AND 5),
      CONSTRAINT fk_quality_follow_ups_worker FOREIGN KEY (agency_id, worker_id) REFERENCES workers (agency_id, id),
      CONSTRAINT fk_quality_follow_ups_client FOREIGN KEY (agency_id, client_id) REFERENCES clients (agency_id, id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE quality_follow_ups');
  }
}
