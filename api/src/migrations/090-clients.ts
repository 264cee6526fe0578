import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The people an agency serves. A partner's reference is one of a kind; a client without one has none. */
export class Clients1764000000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE clients (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      external_reference VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
      title VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
      last_name VARCHAR(80) NOT NULL,
      first_name VARCHAR(80) NULL,
      name_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      address_line1 VARCHAR(120) NULL,
      postcode VARCHAR(12) NULL,
      city VARCHAR(80) NULL,
      status VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      PRIMARY KEY (agency_id, id),
      UNIQUE KEY uq_clients_reference (agency_id, external_reference),
      KEY ix_clients_name (agency_id, name_key, id),
      CONSTRAINT fk_clients_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE clients');
  }
}
