import { fieldNamed, optionsNamed, ownField, sheetWorker } from './test-sheet';
import type { SheetField } from './sheet-field';
import type { SheetSection } from './sheet-layout';
import type { SheetWorker } from './sheet-values';

const NATURES = ['EMPLOYEE', 'TEMP', 'CONTRACTOR', 'CANDIDATE', 'TRAINEE'];

/** A short sheet, for tests: one field of most types. */
export const SHEET_FIELDS: readonly SheetField[] = [
  fieldNamed('title', {
    label: 'Civilité',
    required: true,
    options: optionsNamed({ MRS: 'Mme', MR: 'M.' }),
  }),
  fieldNamed('lastName', { label: 'Nom', required: true, help: 'Le nom d’usage.' }),
  fieldNamed('firstName', { label: 'Prénom' }),
  fieldNamed('registrationNumber', { label: 'Matricule', section: 'FILE', editable: false }),
  fieldNamed('nature', {
    label: 'Nature',
    section: 'FILE',
    defaultValue: 'EMPLOYEE',
    options: optionsNamed(Object.fromEntries(NATURES.map((key) => [key, key]))),
  }),
  fieldNamed('status', {
    label: 'Situation',
    section: 'FILE',
    defaultValue: 'ACTIVE',
    options: optionsNamed({ ACTIVE: 'Actif', INACTIVE: 'Inactif' }),
  }),
  fieldNamed('manager', { label: 'Géré par', section: 'FILE' }),
  fieldNamed('sectors', { label: 'Secteurs', section: 'FILE' }),
  fieldNamed('mobilePhone', { label: 'Téléphone mobile', section: 'CONTACT' }),
  fieldNamed('mainAddress', { label: 'Adresse principale', section: 'ADDRESSES', required: true }),
  fieldNamed('birthDate', { label: 'Date de naissance', section: 'CIVIL_STATUS' }),
  fieldNamed('nir', { label: 'Numéro de sécurité sociale (NIR)', section: 'CIVIL_STATUS', sensitive: true }),
  ownField('car', 'YES_NO', { label: 'Véhicule' }),
  ownField('diplomas', 'MULTIPLE_CHOICE', { label: 'Diplômes', options: optionsNamed({ deaes: 'DEAES' }) }),
];

/** The sections of that sheet. */
export const SHEET_SECTIONS: readonly SheetSection[] = [
  section('IDENTITY', 'Identité'),
  section('FILE', 'Dossier'),
  section('CONTACT', 'Contact'),
  section('ADDRESSES', 'Adresses'),
  section('CIVIL_STATUS', 'État civil'),
  section('OTHER', 'Autres'),
  section('skills', 'Compétences', { tab: 'INFORMATIONS', columns: 2 }),
];

function section(key: string, label: string, facts: Partial<SheetSection> = {}): SheetSection {
  return { key, label, tab: 'DEFINITION', columns: 3, ...facts };
}

/** What the API answers about one worker, alone in his list. */
export function sheetAnswers(worker: SheetWorker = sheetWorker(), fields = SHEET_FIELDS) {
  return {
    WorkerSheet: { worker },
    SheetFields: { sheetFields: fields, sheetSections: SHEET_SECTIONS },
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
