import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The history of an agency's field settings is read newest first. */
export class FieldSettingChangesTime1764000000115 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX ix_field_setting_changes_time ON field_setting_changes (agency_id, changed_at, id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_field_setting_changes_time ON field_setting_changes');
  }
}
