import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the list walks in each of its orders. */
const ORDERS = {
  // Holds all that filters and searches look at, so that a walk by name never reads the sheets it passes over.
  ix_workers_name: 'name_key, id, nature, sheet_kind, manager_id, establishment_id, search_text',
  ix_workers_registration_number: 'registration_number, id',
  ix_workers_created_at: 'created_at, id',
  ix_workers_updated_at: 'updated_at, id',
};

/** Indexes of the worker list (decision 013): one for each order, and one that finds the few workers of a manager. */
export class WorkerListIndexes1764000000044 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const keys = Object.entries(ORDERS).map(([name, columns]) => `ADD KEY ${name} (agency_id, status, ${columns})`);
    await runner.query(
      `ALTER TABLE workers ${[...keys, 'ADD KEY ix_workers_manager (agency_id, manager_id, id)'].join(', ')}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    const names = [...Object.keys(ORDERS), 'ix_workers_manager'];
    await runner.query(`ALTER TABLE workers ${names.map((name) => `DROP KEY ${name}`).join(', ')}`);
  }
}
