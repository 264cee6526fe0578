import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A counter whose write is the lock under which an agency's administrators and establishments are counted. */
export class AgencyRevision1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE agencies ADD COLUMN revision INT NOT NULL DEFAULT 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE agencies DROP COLUMN revision');
  }
}
