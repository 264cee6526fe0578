import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Values of own fields that are searchable or unique, typed so that a filter finds them without reading sheets; a
 * multiple choice has one row per option. `unique_hash` is null where the field is not unique: nulls never collide.
 */
export class WorkerFieldIndex1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE worker_field_index (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      worker_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      field_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      item SMALLINT NOT NULL DEFAULT 0,
      text_value VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
      number_value DOUBLE NULL,
      day_value DATE NULL,
      unique_hash BINARY(16) NULL,
      PRIMARY KEY (agency_id, worker_id, field_key, item),
      UNIQUE KEY uq_worker_field_index_value (agency_id, field_key, unique_hash),
      KEY ix_worker_field_index_text (agency_id, field_key, text_value, worker_id),
      KEY ix_worker_field_index_number (agency_id, field_key, number_value, worker_id),
      KEY ix_worker_field_index_day (agency_id, field_key, day_value, worker_id),
      CONSTRAINT fk_worker_field_index_worker FOREIGN KEY (agency_id, worker_id) REFERENCES workers (agency_id, id)
        ON DELETE CASCADE
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE worker_field_index');
  }
}
