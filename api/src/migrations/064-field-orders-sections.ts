import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sections have keys that agencies' labels make, as long as those of fields. */
export class FieldOrderSections1764000000064 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE field_section_orders MODIFY COLUMN section VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE field_section_orders MODIFY COLUMN section VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL',
    );
  }
}
