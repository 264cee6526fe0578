import { fieldNamed, ownField, sheetWorker } from './test-sheet';
import type { SheetField } from './sheet-field';
import type { SheetWorker } from './sheet-values';

const NATURES = ['EMPLOYEE', 'TEMP', 'CONTRACTOR', 'CANDIDATE', 'TRAINEE'];

/** A short sheet, for tests: one field of most types. */
export const SHEET_FIELDS: readonly SheetField[] = [
  fieldNamed('title', {
    label: 'Civilité',
    required: true,
    options: [
      { key: 'MRS', label: 'Mme' },
      { key: 'MR', label: 'M.' },
    ],
  }),
  fieldNamed('lastName', { label: 'Nom', required: true, help: 'Le nom d’usage.' }),
  fieldNamed('firstName', { label: 'Prénom' }),
  fieldNamed('registrationNumber', { label: 'Matricule', section: 'FILE', editable: false }),
  fieldNamed('nature', {
    label: 'Nature',
    section: 'FILE',
    defaultValue: 'EMPLOYEE',
    options: NATURES.map((key) => ({ key, label: key })),
  }),
  fieldNamed('status', {
    label: 'Situation',
    section: 'FILE',
    defaultValue: 'ACTIVE',
    options: [
      { key: 'ACTIVE', label: 'Actif' },
      { key: 'INACTIVE', label: 'Inactif' },
    ],
  }),
  fieldNamed('manager', { label: 'Géré par', section: 'FILE' }),
  fieldNamed('sectors', { label: 'Secteurs', section: 'FILE' }),
  fieldNamed('mobilePhone', { label: 'Téléphone mobile', section: 'CONTACT' }),
  fieldNamed('mainAddress', { label: 'Adresse principale', section: 'ADDRESSES', required: true }),
  fieldNamed('birthDate', { label: 'Date de naissance', section: 'CIVIL_STATUS' }),
  fieldNamed('nir', { label: 'Numéro de sécurité sociale (NIR)', section: 'CIVIL_STATUS', sensitive: true }),
  ownField('car', 'YES_NO', { label: 'Véhicule' }),
  ownField('diplomas', 'MULTIPLE_CHOICE', { label: 'Diplômes', options: [{ key: 'deaes', label: 'DEAES' }] }),
];

/** What the API answers about one worker, alone in his list. */
export function sheetAnswers(worker: SheetWorker = sheetWorker(), fields = SHEET_FIELDS) {
  return {
    WorkerSheet: { worker },
    SheetFields: { sheetFields: fields },
    WorkerNeighbours: { workerNeighbours: { first: worker.id, previous: null, next: null, last: worker.id } },
    WorkerChoices: {
      agency: { establishments: [] },
      users: [
        { id: 'u1', fullName: 'Hélène Moreau', state: 'ACTIVE' },
        { id: 'u2', fullName: 'Yann Le Goff', state: 'ACTIVE' },
      ],
      sectors: [{ id: 's1', label: 'Montpellier centre', archivedAt: null }],
    },
    WorkerFields: { fieldSettings: { fields: [] } },
  };
}
