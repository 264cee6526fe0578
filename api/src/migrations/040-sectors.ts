import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sectors: parts of the territory an agency serves. A code is the agency's own; archived ones keep theirs. */
export class Sectors1764000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE sectors (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      code VARCHAR(20) NOT NULL,
      label VARCHAR(120) NOT NULL,
      establishment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      archived_at DATETIME(3) NULL,
      created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      PRIMARY KEY (agency_id, id),
      UNIQUE KEY uq_sectors_code (agency_id, code),
      CONSTRAINT fk_sectors_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sectors');
  }
}
