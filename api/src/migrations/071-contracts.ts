import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const CODE = (length: number) => `VARCHAR(${String(length)}) CHARACTER SET ascii COLLATE ascii_bin`;

/**
 * Employment contracts as they were signed. Amendments stand beside; `last_day` is what signing, renewals and an early end
 * make of it, kept for the list of contracts that end. Time is in minutes, money in cents of a euro.
 */
export class Contracts1764000000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE contracts (
      agency_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      worker_id ${ID} NOT NULL,
      version INT NOT NULL DEFAULT 1,
      type ${CODE(16)} NOT NULL,
      mode ${CODE(12)} NOT NULL,
      employer_name VARCHAR(120) NULL,
      starts_on DATE NOT NULL,
      ends_on DATE NULL,
      ended_on DATE NULL,
      end_reason ${CODE(24)} NULL,
      last_day DATE NULL,
      job_category ${CODE(12)} NULL,
      trial_ends_on DATE NULL,
      trial_renewed BOOLEAN NOT NULL DEFAULT FALSE,
      weekly_minutes INT NULL,
      annual_minutes INT NULL,
      hourly_rate_cents INT NULL,
      qualification VARCHAR(120) NULL,
      collective_agreement ${CODE(12)} NULL,
      establishment_id ${ID} NULL,
      created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      PRIMARY KEY (agency_id, id),
      KEY ix_contracts_worker (agency_id, worker_id, starts_on),
      KEY ix_contracts_last_day (agency_id, last_day, id),
      CONSTRAINT fk_contracts_worker FOREIGN KEY (agency_id, worker_id) REFERENCES workers (agency_id, id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE contracts');
  }
}
