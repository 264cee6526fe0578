import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where agencies decided otherwise than the default whether a field is on a kind of sheet and required. */
export class FieldSheetSettings1764000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE field_sheet_settings (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      field_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      sheet_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      is_shown TINYINT NOT NULL,
      is_required TINYINT NOT NULL,
      PRIMARY KEY (agency_id, field_key, sheet_kind),
      CONSTRAINT fk_field_sheet_settings_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE field_sheet_settings');
  }
}
