import type { FieldType } from '@/gql/graphql';
import type { SheetField } from './sheet-field';
import type { SheetWorker } from './sheet-values';

const TYPES: Readonly<Record<string, FieldType>> = {
  title: 'SINGLE_CHOICE',
  nature: 'SINGLE_CHOICE',
  status: 'SINGLE_CHOICE',
  registrationNumber: 'GENERATED_NUMBER',
  fileNumber: 'GENERATED_NUMBER',
  manager: 'STAFF',
  establishment: 'ESTABLISHMENT',
  sectors: 'SECTORS',
  email: 'EMAIL',
  mobilePhone: 'PHONE',
  mainAddress: 'ADDRESS',
  billingAddress: 'ADDRESS',
  birthDate: 'DATE',
  birthCountry: 'COUNTRY',
  birthDepartment: 'DEPARTMENT',
  nir: 'NIR',
  iban: 'IBAN',
  comment: 'LONG_TEXT',
};

/** A built-in field of a sheet, for tests; its label is its key. */
export function fieldNamed(key: string, facts: Partial<SheetField> = {}): SheetField {
  return {
    key,
    origin: 'BUILT_IN',
    tab: 'DEFINITION',
    section: 'IDENTITY',
    label: key,
    help: null,
    type: TYPES[key] ?? 'TEXT',
    required: false,
    requiredBefore: facts.required === true ? 'ALWAYS' : null,
    demanded: true,
    shownWhen: null,
    requiredWhen: null,
    parentKey: null,
    editable: true,
    sensitive: false,
    options: [],
    limits: null,
    defaultValue: null,
    ...facts,
  };
}

/** Options by their keys, for tests; none depends on another choice. */
export function optionsNamed(labels: Readonly<Record<string, string>>): SheetField['options'] {
  return Object.entries(labels).map(([key, label]) => ({ key, label, offeredWhen: null }));
}

/** A field of the agency's own, for tests. */
export function ownField(key: string, type: FieldType, facts: Partial<SheetField> = {}): SheetField {
  return fieldNamed(key, { origin: 'OWN', section: 'OTHER', type, ...facts });
}

/** A saved sheet, for tests: Claire Dupont, an employee whom Hélène Moreau follows. */
export function sheetWorker(facts: Partial<SheetWorker> = {}): SheetWorker {
  return {
    id: 'w1',
    version: 3,
    sheetKind: 'INDIVIDUAL',
    nature: 'EMPLOYEE',
    status: 'ACTIVE',
    displayName: 'Mme Claire DUPONT',
    photo: null,
    registrationNumber: 'SA00012',
    fileNumber: null,
    newRegistrationNumberDueAs: ['TEMP', 'CONTRACTOR', 'CANDIDATE', 'TRAINEE'],
    formerNumbers: [],
    title: 'MRS',
    lastName: 'Dupont',
    birthName: null,
    firstName: 'Claire',
    companyName: null,
    legalStatus: null,
    siret: null,
    vatNumber: null,
    activity: null,
    manager: { id: 'u1', fullName: 'Hélène Moreau' },
    establishment: null,
    sectors: [{ id: 's1', label: 'Montpellier centre' }],
    language: 'FR',
    email: 'claire@exemple.fr',
    mobilePhone: '+33612345678',
    landlinePhone: null,
    mainAddress: { line1: '3 rue Foch', line2: null, postcode: '34000', city: 'Montpellier', country: 'FR' },
    secondaryAddress: null,
    billingAddress: null,
    birthDate: '1990-12-31',
    birthPlace: null,
    birthDepartment: null,
    birthCountry: null,
    nationality: null,
    familySituation: null,
    nir: null,
    ntt: null,
    residencePermitNumber: null,
    residencePermitExpiry: null,
    drivingLicence: null,
    transport: null,
    transportPass: null,
    contractType: null,
    contractMode: null,
    contractStart: null,
    contractEnd: null,
    trialPeriodEnd: null,
    weeklyHours: null,
    qualification: null,
    collectiveAgreement: null,
    paymentMethod: null,
    iban: null,
    bic: null,
    accountHolder: null,
    accountingAccount: null,
    comment: null,
    ownFields: { distance: 12.5, car: false, diplomas: ['deaes'] },
    withheldFields: [],
    createdAt: '2026-01-05T08:30:00.000Z',
    createdBy: { name: 'Hélène Moreau', kind: 'STAFF' },
    updatedAt: '2026-02-01T09:00:00.000Z',
    isFavorite: false,
    viewerCanEdit: true,
    viewerCanDelete: true,
    ...facts,
  };
}
