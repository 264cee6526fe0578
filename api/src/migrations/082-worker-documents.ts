import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const CODE = (length: number): string => `VARCHAR(${String(length)}) CHARACTER SET ascii COLLATE ascii_bin`;

/**
 * Documents of workers: identity, permits, certificates. A slot is what a document fills; it is a key, so that a worker
 * has one current document of each kind whatever happens at once.
 */
export class WorkerDocuments1764000000082 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE worker_documents (
      agency_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      worker_id ${ID} NOT NULL,
      version INT NOT NULL,
      kind ${CODE(20)} NOT NULL,
      slot ${CODE(36)} NULL,
      label VARCHAR(80) NULL,
      number_sealed ${CODE(400)} NULL,
      issued_on DATE NULL,
      expires_on DATE NULL,
      scan_file_id ${ID} NULL,
      checked_at DATETIME(3) NULL,
      checked_by_user_id ${ID} NULL,
      reminded_days SMALLINT NULL,
      created_at DATETIME(3) NOT NULL,
      updated_at DATETIME(3) NOT NULL,
      PRIMARY KEY (agency_id, id),
      UNIQUE KEY uq_worker_documents_slot (agency_id, worker_id, slot),
      KEY ix_worker_documents_expiry (agency_id, expires_on),
      CONSTRAINT fk_worker_documents_worker FOREIGN KEY (agency_id, worker_id) REFERENCES workers (agency_id, id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE worker_documents');
  }
}
