import type { ListProperty } from './list/use-list-properties';
import type { WorkerRow } from './list/use-worker-pages';

/** A worker as lists show him, for tests. */
export function workerRow(id: string, displayName: string, facts: Partial<WorkerRow> = {}): WorkerRow {
  return {
    id,
    displayName,
    photo: null,
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
    values: {},
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
    WorkerListProperties: { workerListProperties: LIST_PROPERTIES },
    WorkerViews: { workerViews: [] },
  };
}

/** What lists can show, sort by and be filtered by, for tests. */
export const LIST_PROPERTIES = [
  listProperty('displayName', 'Nom', { sortable: true }),
  listProperty('registrationNumber', 'Matricule', { sortable: true }),
  listProperty('nature', 'Nature', {
    type: 'SINGLE_CHOICE',
    operators: ['IS', 'IS_NOT'],
    options: [
      { key: 'EMPLOYEE', label: 'Salarié', archived: false },
      { key: 'CANDIDATE', label: 'Candidat', archived: false },
    ],
    sortable: true,
  }),
  listProperty('status', 'Situation', { type: 'SINGLE_CHOICE', operators: ['IS', 'IS_NOT'] }),
  listProperty('mobilePhone', 'Mobile', { type: 'PHONE' }),
  listProperty('birthDate', 'Date de naissance', {
    type: 'DATE',
    operators: ['IS', 'AT_LEAST', 'BETWEEN', 'IN_NEXT_DAYS', 'EMPTY'],
    sortable: true,
  }),
  listProperty('mainAddress.city', 'Ville', { sortable: true }),
];

/** A property of lists, for tests; a text unless told otherwise. */
export function listProperty(key: string, label: string, facts: Partial<ListProperty> = {}): ListProperty {
  return {
    key,
    label,
    type: 'TEXT',
    origin: 'BUILT_IN',
    options: [],
    operators: ['CONTAINS', 'IS', 'EMPTY'],
    sortable: false,
    showable: true,
    ...facts,
  };
}
