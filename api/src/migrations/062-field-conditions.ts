import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a field is on a kind of sheet, when it is required there, and before which moment. */
export class FieldConditions1764000000062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE field_sheet_settings
      ADD COLUMN required_before VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
      ADD COLUMN shown_when JSON NULL,
      ADD COLUMN required_when JSON NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE field_sheet_settings
      DROP COLUMN required_before,
      DROP COLUMN shown_when,
      DROP COLUMN required_when`);
  }
}
