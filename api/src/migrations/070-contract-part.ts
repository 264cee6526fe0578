import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = (length: number) => `VARCHAR(${String(length)}) CHARACTER SET ascii COLLATE ascii_bin`;

/**
 * The part « Contrat de travail » of a sheet as it is typed by hand, and the revision that lets one transaction at a time
 * change what hangs on a sheet.
 */
export class ContractPart1764000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE workers
      ADD COLUMN contract_type ${CODE(16)} NULL,
      ADD COLUMN contract_mode ${CODE(12)} NULL,
      ADD COLUMN contract_start DATE NULL,
      ADD COLUMN contract_end DATE NULL,
      ADD COLUMN trial_period_end DATE NULL,
      ADD COLUMN weekly_hours DOUBLE NULL,
      ADD COLUMN qualification VARCHAR(120) NULL,
      ADD COLUMN collective_agreement ${CODE(12)} NULL,
      ADD COLUMN file_revision INT NOT NULL DEFAULT 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE workers
      DROP COLUMN contract_type,
      DROP COLUMN contract_mode,
      DROP COLUMN contract_start,
      DROP COLUMN contract_end,
      DROP COLUMN trial_period_end,
      DROP COLUMN weekly_hours,
      DROP COLUMN qualification,
      DROP COLUMN collective_agreement,
      DROP COLUMN file_revision`);
  }
}
