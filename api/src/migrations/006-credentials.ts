import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How users prove who they are: a hashed password each. The other columns are the sign-in library's, for other ways. */
export class Credentials1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE credentials (
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      user_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      provider_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      account_id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      password VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
      access_token TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
      refresh_token TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
      id_token TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
      access_token_expires_at DATETIME(3) NULL,
      refresh_token_expires_at DATETIME(3) NULL,
      scope VARCHAR(255) NULL,
      created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      updated_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      PRIMARY KEY (id),
      UNIQUE KEY uq_credentials_user_provider (user_id, provider_id, account_id),
      CONSTRAINT fk_credentials_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE credentials');
  }
}
