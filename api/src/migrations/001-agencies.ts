import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agencies: the owner of every other row. */
export class Agencies1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE agencies (
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      slug VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      name VARCHAR(120) NOT NULL,
      modules JSON NOT NULL,
      created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      PRIMARY KEY (id),
      UNIQUE KEY uq_agencies_slug (slug)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE agencies');
  }
}
