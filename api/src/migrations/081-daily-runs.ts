import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is done once a day for the whole installation: the last day it was done for, and who is doing it now. */
export class DailyRuns1764000000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE daily_runs (
      job VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      done_for DATE NULL,
      lease_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      leased_until DATETIME(3) NULL,
      PRIMARY KEY (job)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE daily_runs');
  }
}
