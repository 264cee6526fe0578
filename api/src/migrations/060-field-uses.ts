import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What agencies decided for a field on every kind of sheet: its section, who sees and changes it, how it is printed. */
export class FieldUses1764000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE field_uses (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      field_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      section VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
      visible_from VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      editable_from VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      is_printed TINYINT NOT NULL,
      is_hidden_when_empty TINYINT NOT NULL,
      offers JSON NULL,
      PRIMARY KEY (agency_id, field_key),
      CONSTRAINT fk_field_uses_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE field_uses');
  }
}
