import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last number given in each series of an agency: SA, IN, PR, CA, and FILE for file numbers. It only ever rises. */
export class NumberCounters1764000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE number_counters (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      series VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      last_given INT NOT NULL,
      PRIMARY KEY (agency_id, series),
      CONSTRAINT fk_number_counters_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE number_counters');
  }
}
