import type { FieldSettings_FieldFragment, OwnFieldType } from '@/gql/graphql';
import type { OwnFieldTraits } from './own-field-traits';

/** A field as the API gives it; « Permis de conduire », shown and not required on fiche Particulier, unless told otherwise. */
export function aField(facts: Partial<FieldSettings_FieldFragment> = {}): FieldSettings_FieldFragment {
  return {
    key: 'drivingLicence',
    origin: 'BUILT_IN',
    tab: 'DEFINITION',
    section: 'TRANSPORT',
    label: 'Permis de conduire',
    labels: { fr: 'Permis de conduire', en: 'Driving licence' },
    helps: null,
    type: 'SINGLE_CHOICE',
    locked: false,
    sensitive: false,
    unique: false,
    searchable: false,
    options: [],
    limits: null,
    defaultValue: null,
    archivedAt: null,
    settings: [{ sheetKind: 'INDIVIDUAL', shown: true, required: false }],
    ...facts,
  };
}

export const LAST_NAME = aField({
  key: 'lastName',
  section: 'IDENTITY',
  label: 'Nom',
  type: 'TEXT',
  locked: true,
  settings: [{ sheetKind: 'INDIVIDUAL', shown: true, required: true }],
});

export const BADGE = aField({
  key: 'badge',
  origin: 'OWN',
  section: 'OTHER',
  label: 'Numéro de badge',
  labels: { fr: 'Numéro de badge', en: 'Badge number' },
  type: 'TEXT',
  settings: [{ sheetKind: 'INDIVIDUAL', shown: false, required: false }],
});

function traits(type: OwnFieldType, facts: Partial<OwnFieldTraits> = {}): OwnFieldTraits {
  return { type, hasOptions: false, limits: [], canBeUnique: false, canBeSearched: true, ...facts };
}

/** What the API tells of types, in its order. */
export const OWN_FIELD_TYPES: readonly OwnFieldTraits[] = [
  traits('TEXT', { limits: ['minLength', 'maxLength', 'pattern'], canBeUnique: true }),
  traits('LONG_TEXT', { limits: ['minLength', 'maxLength'], canBeSearched: false }),
  traits('NUMBER', { limits: ['min', 'max'], canBeUnique: true }),
  traits('MONEY', { limits: ['min', 'max'] }),
  traits('YES_NO'),
  traits('DATE', { limits: ['minDay', 'maxDay'] }),
  traits('SINGLE_CHOICE', { hasOptions: true }),
  traits('MULTIPLE_CHOICE', { hasOptions: true }),
];

/** Settings as the API gives them. */
export function settingsWith(
  fields: readonly FieldSettings_FieldFragment[] = [LAST_NAME, aField(), BADGE],
  version = 3,
) {
  return { version, sheetKinds: ['INDIVIDUAL'], ownFieldTypes: OWN_FIELD_TYPES, fields };
}
