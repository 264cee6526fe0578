import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which documents an agency expects of which workers; an agency without a row has the product's defaults. */
export class DocumentSettings1764000000083 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE document_settings (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      version INT NOT NULL,
      expectations JSON NOT NULL,
      updated_at DATETIME(3) NOT NULL,
      updated_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      PRIMARY KEY (agency_id),
      CONSTRAINT fk_document_settings_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE document_settings');
  }
}
