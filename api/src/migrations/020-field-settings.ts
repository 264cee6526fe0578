import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The version of an agency's field settings. Its row is also the lock of everything that changes them. */
export class FieldSettings1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE field_settings (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      version INT NOT NULL,
      updated_at DATETIME(3) NULL,
      updated_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      PRIMARY KEY (agency_id),
      CONSTRAINT fk_field_settings_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE field_settings');
  }
}
