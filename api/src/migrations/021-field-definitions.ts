import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Fields agencies add to their sheets. */
export class FieldDefinitions1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE field_definitions (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      field_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      section VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      label JSON NOT NULL,
      help JSON NULL,
      options JSON NOT NULL,
      limits JSON NULL,
      default_value JSON NULL,
      is_sensitive TINYINT NOT NULL,
      is_unique TINYINT NOT NULL,
      is_searchable TINYINT NOT NULL,
      created_version INT NOT NULL,
      archived_at DATETIME(3) NULL,
      PRIMARY KEY (agency_id, field_key),
      CONSTRAINT fk_field_definitions_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE field_definitions');
  }
}
