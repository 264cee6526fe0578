import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A known text sealed with the master key, in one row: what tells at a start that the key is still the right one. */
export class KeyChecks1764000000046 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE key_checks (
      id TINYINT NOT NULL,
      sealed VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      PRIMARY KEY (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE key_checks');
  }
}
