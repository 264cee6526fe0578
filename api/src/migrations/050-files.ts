import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is kept in the file storage, or about to be, or about to go: a row stands here before an object is written and
 * until it is deleted. The index that finds what was left behind starts with the state: one sweep serves every agency.
 */
export class Files1764000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE files (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      state_since DATETIME(3) NOT NULL,
      storage_key VARCHAR(90) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      name VARCHAR(200) NOT NULL,
      media_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      size_bytes INT NOT NULL,
      by_user_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      by_key_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      PRIMARY KEY (agency_id, id),
      UNIQUE KEY uq_files_storage_key (agency_id, storage_key),
      KEY ix_files_left (state, state_since),
      CONSTRAINT fk_files_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE files');
  }
}
