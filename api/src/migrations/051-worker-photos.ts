import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The photo of a worker: one of the agency's files. */
export class WorkerPhotos1764000000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE workers ADD COLUMN photo_file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER own_values',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE workers DROP COLUMN photo_file_id');
  }
}
