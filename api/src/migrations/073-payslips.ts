import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';

/** Payslips: at most one for a contract and a month, which stands as its first day. */
export class Payslips1764000000073 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE payslips (
      agency_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      contract_id ${ID} NOT NULL,
      month DATE NOT NULL,
      file_id ${ID} NOT NULL,
      added_at DATETIME(3) NOT NULL,
      PRIMARY KEY (agency_id, id),
      UNIQUE KEY uq_payslips_month (agency_id, contract_id, month),
      CONSTRAINT fk_payslips_contract FOREIGN KEY (agency_id, contract_id) REFERENCES contracts (agency_id, id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE payslips');
  }
}
