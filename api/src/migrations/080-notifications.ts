import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What each member of staff should know of. A key is told to one person once. What is told of a worker goes with his or
 * her sheet.
 */
export class Notifications1764000000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE notifications (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      user_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      dedupe_key VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      worker_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      subject_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      facts JSON NOT NULL,
      created_at DATETIME(3) NOT NULL,
      read_at DATETIME(3) NULL,
      PRIMARY KEY (agency_id, user_id, id),
      UNIQUE KEY uq_notifications_key (agency_id, user_id, dedupe_key),
      KEY ix_notifications_unread (agency_id, user_id, read_at, id),
      KEY ix_notifications_subject (agency_id, subject_id),
      KEY ix_notifications_worker (agency_id, worker_id),
      CONSTRAINT fk_notifications_worker FOREIGN KEY (agency_id, worker_id) REFERENCES workers (agency_id, id)
        ON DELETE CASCADE
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notifications');
  }
}
