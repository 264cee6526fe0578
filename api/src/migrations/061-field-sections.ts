import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The sections of a sheet's tabs: those agencies added, and where they decided otherwise for the product's own. */
export class FieldSections1764000000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE field_sections (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      section_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      label JSON NOT NULL,
      tab VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      position INT NOT NULL,
      columns_wide TINYINT NOT NULL,
      archived_at DATETIME(3) NULL,
      PRIMARY KEY (agency_id, section_key),
      CONSTRAINT fk_field_sections_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE field_sections');
  }
}
