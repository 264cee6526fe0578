import type { WorkerRow } from './list/use-worker-pages';

/** A worker as lists show him, for tests. */
export function workerRow(id: string, displayName: string, facts: Partial<WorkerRow> = {}): WorkerRow {
  return {
    id,
    displayName,
    registrationNumber: 'SA00001',
    nature: 'EMPLOYEE',
    status: 'ACTIVE',
    manager: null,
    establishment: null,
    sectors: [],
    mobilePhone: '+33612345678',
    email: null,
    mainAddress: { city: 'Lyon' },
    createdAt: '2026-01-05T08:30:00.000Z',
    updatedAt: '2026-02-01T09:00:00.000Z',
    ownFields: {},
    ...facts,
  };
}

/** What the API answers about lists: these rows in one page, and no choices nor own fields. */
export function listAnswers(rows: readonly WorkerRow[]) {
  return {
    Workers: { workers: { nodes: rows, pageInfo: { hasNextPage: false, endCursor: null } } },
    WorkerCount: { workers: { count: { value: rows.length, capped: false } } },
    WorkerChoices: {
      agency: { establishments: [] },
      users: [{ id: 'u1', fullName: 'Anne Martin', state: 'ACTIVE' }],
      sectors: [],
    },
    WorkerFields: { fieldSettings: { fields: [] } },
  };
}
