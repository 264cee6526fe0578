import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const CODE = (length: number) => `VARCHAR(${String(length)}) CHARACTER SET ascii COLLATE ascii_bin`;
const address = (name: string) => `
      ${name}_line1 VARCHAR(120) NULL,
      ${name}_line2 VARCHAR(120) NULL,
      ${name}_postcode VARCHAR(12) NULL,
      ${name}_city VARCHAR(80) NULL,
      ${name}_country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NULL`;

/**
 * Worker sheets: a column for each built-in field, one JSON column for the agency's own. Users and establishments are
 * never deleted, so nothing but the agency is a foreign key: each would need an index that does not start with the agency.
 */
export class Workers1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE workers (
      agency_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      version INT NOT NULL DEFAULT 1,
      sheet_kind ${CODE(12)} NOT NULL,
      nature ${CODE(10)} NOT NULL,
      status ${CODE(8)} NOT NULL,
      registration_number ${CODE(12)} NULL,
      file_number ${CODE(12)} NULL,
      title ${CODE(3)} NULL,
      last_name VARCHAR(80) NOT NULL,
      birth_name VARCHAR(80) NULL,
      first_name VARCHAR(80) NULL,
      name_key VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      search_text VARCHAR(600) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      company_name VARCHAR(120) NULL,
      legal_status ${CODE(16)} NULL,
      siret ${CODE(14)} NULL,
      vat_number ${CODE(16)} NULL,
      activity VARCHAR(120) NULL,
      manager_id ${ID} NULL,
      establishment_id ${ID} NULL,
      language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      email VARCHAR(254) NULL,
      mobile_phone ${CODE(16)} NULL,
      landline_phone ${CODE(16)} NULL,${address('main')},${address('secondary')},${address('billing')},
      birth_date DATE NULL,
      birth_place VARCHAR(80) NULL,
      birth_department ${CODE(3)} NULL,
      birth_country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NULL,
      nationality CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NULL,
      family_situation ${CODE(12)} NULL,
      nir_sealed ${CODE(160)} NULL,
      nir_hash BINARY(16) NULL,
      ntt_sealed ${CODE(160)} NULL,
      residence_permit_number VARCHAR(40) NULL,
      residence_permit_expiry DATE NULL,
      driving_licence ${CODE(12)} NULL,
      transport ${CODE(20)} NULL,
      transport_pass VARCHAR(80) NULL,
      payment_method ${CODE(10)} NULL,
      iban_sealed ${CODE(160)} NULL,
      iban_hash BINARY(16) NULL,
      bic ${CODE(11)} NULL,
      account_holder VARCHAR(120) NULL,
      accounting_account VARCHAR(20) NULL,
      comment TEXT NULL,
      own_values JSON NOT NULL,
      created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      created_by_user_id ${ID} NULL,
      created_by_key_id ${ID} NULL,
      updated_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      PRIMARY KEY (agency_id, id),
      CONSTRAINT fk_workers_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE workers');
  }
}
