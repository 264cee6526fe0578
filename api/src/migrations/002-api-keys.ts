import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys of partner programs, stored hashed. */
export class ApiKeys1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE api_keys (
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      name VARCHAR(80) NOT NULL,
      prefix CHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      secret_hash BINARY(32) NOT NULL,
      scopes JSON NOT NULL,
      created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      last_used_at DATETIME(3) NULL,
      revoked_at DATETIME(3) NULL,
      PRIMARY KEY (id),
      UNIQUE KEY uq_api_keys_secret_hash (secret_hash),
      KEY ix_api_keys_agency (agency_id, created_at),
      CONSTRAINT fk_api_keys_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE api_keys');
  }
}
