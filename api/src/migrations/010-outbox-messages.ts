import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What must happen outside the database, written in the transaction that decides it. The index that finds what is due
 * starts with the state: one worker delivers for every agency.
 */
export class OutboxMessages1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE outbox_messages (
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      message_key VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NULL,
      payload JSON NOT NULL,
      state VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      attempts INT NOT NULL,
      available_at DATETIME(3) NOT NULL,
      lease_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      leased_until DATETIME(3) NULL,
      last_error VARCHAR(120) NULL,
      created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      PRIMARY KEY (id),
      UNIQUE KEY uq_outbox_messages_key (agency_id, kind, message_key, state),
      KEY ix_outbox_messages_due (state, available_at),
      CONSTRAINT fk_outbox_messages_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outbox_messages');
  }
}
