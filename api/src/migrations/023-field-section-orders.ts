import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The order agencies gave the fields of a section. */
export class FieldSectionOrders1764000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE field_section_orders (
      agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      section VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      field_keys JSON NOT NULL,
      PRIMARY KEY (agency_id, section),
      CONSTRAINT fk_field_section_orders_agency FOREIGN KEY (agency_id) REFERENCES agencies (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE field_section_orders');
  }
}
