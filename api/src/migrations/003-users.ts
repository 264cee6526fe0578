import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Members of staff. An e-mail signs in to one agency, so it is unique over the whole installation. `email_verified` and
 * `image` belong to the sign-in library.
 */
export class Users1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE users (
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      first_name VARCHAR(80) NOT NULL,
      last_name VARCHAR(80) NOT NULL,
      email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      sees_payroll TINYINT(1) NOT NULL DEFAULT 0,
      language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'fr',
      invitation_hash BINARY(32) NULL,
      invited_at DATETIME(3) NULL,
      accepted_at DATETIME(3) NULL,
      deactivated_at DATETIME(3) NULL,
      last_sign_in_at DATETIME(3) NULL,
      email_verified TINYINT(1) NOT NULL DEFAULT 0,
      image VARCHAR(255) NULL,
      created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      updated_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      PRIMARY KEY (id),
      UNIQUE KEY uq_users_email (email),
      UNIQUE KEY uq_users_invitation_hash (invitation_hash),
      KEY ix_users_agency_name (agency_id, last_name, first_name),
      CONSTRAINT fk_users_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE users');
  }
}
