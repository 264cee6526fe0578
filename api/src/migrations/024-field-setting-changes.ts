import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each version of an agency's field settings changed, and who did it. */
export class FieldSettingChanges1764000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE field_setting_changes (
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      version INT NOT NULL,
      field_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      sheet_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
      detail JSON NOT NULL,
      changed_at DATETIME(3) NOT NULL,
      changed_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      PRIMARY KEY (id),
      KEY ix_field_setting_changes_agency_version (agency_id, version, id),
      CONSTRAINT fk_field_setting_changes_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE field_setting_changes');
  }
}
