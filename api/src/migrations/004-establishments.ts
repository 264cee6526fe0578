import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Branches of agencies. */
export class Establishments1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE establishments (
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      name VARCHAR(120) NOT NULL,
      address_line1 VARCHAR(120) NULL,
      postcode VARCHAR(12) NULL,
      city VARCHAR(80) NULL,
      phone VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
      archived_at DATETIME(3) NULL,
      created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      PRIMARY KEY (id),
      KEY ix_establishments_agency_name (agency_id, name),
      CONSTRAINT fk_establishments_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE establishments');
  }
}
