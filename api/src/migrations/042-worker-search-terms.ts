import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The terms workers are found by, sorted so that those of one beginning lie together. Kept equal to `workers.search_text`
 * by `writeSearchTerms`; without a foreign key, whose index would double the largest table.
 */
export class WorkerSearchTerms1764000000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE worker_search_terms (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      term VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      worker_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      PRIMARY KEY (agency_id, term, worker_id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE worker_search_terms');
  }
}
