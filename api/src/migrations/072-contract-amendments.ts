import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';

/** What a contract's terms become from a day on; NULL: as before. */
export class ContractAmendments1764000000072 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE contract_amendments (
      agency_id ${ID} NOT NULL,
      contract_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      effective_on DATE NOT NULL,
      ends_on DATE NULL,
      weekly_minutes INT NULL,
      annual_minutes INT NULL,
      hourly_rate_cents INT NULL,
      qualification VARCHAR(120) NULL,
      collective_agreement VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
      establishment_id ${ID} NULL,
      created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      PRIMARY KEY (agency_id, contract_id, id),
      UNIQUE KEY uq_contract_amendments_day (agency_id, contract_id, effective_on),
      CONSTRAINT fk_contract_amendments_contract FOREIGN KEY (agency_id, contract_id)
        REFERENCES contracts (agency_id, id) ON DELETE CASCADE
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE contract_amendments');
  }
}
