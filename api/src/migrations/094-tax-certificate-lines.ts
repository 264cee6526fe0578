import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What tax certificates need of workers whose sheets were deleted: name, number, days and durations by client (Code du
 * travail, D7233-4). Nothing leads from a line to the person.
 */
export class TaxCertificateLines1764000000094 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE tax_certificate_lines (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      client_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      day DATE NOT NULL,
      worker_name VARCHAR(180) NOT NULL,
      registration_number VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
      minutes INT NOT NULL,
      PRIMARY KEY (agency_id, id),
      KEY ix_tax_certificate_lines_client (agency_id, client_id, day),
      CONSTRAINT fk_tax_certificate_lines_client FOREIGN KEY (agency_id, client_id) REFERENCES clients (agency_id, id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE tax_certificate_lines');
  }
}
