import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Attempts counted by rate-limiter-flexible, whose column names these are; `expire` is in milliseconds since 1970. */
export class RateLimits1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE rate_limits (
      \`key\` VARCHAR(191) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      points INT NOT NULL DEFAULT 0,
      expire BIGINT UNSIGNED NULL,
      PRIMARY KEY (\`key\`),
      KEY ix_rate_limits_expire (expire)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rate_limits');
  }
}
