import type { FieldSettings_FieldFragment } from '@/gql/graphql';

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

/** Settings as the API gives them. */
export function settingsWith(
  fields: readonly FieldSettings_FieldFragment[] = [LAST_NAME, aField(), BADGE],
  version = 3,
) {
  return { version, sheetKinds: ['INDIVIDUAL'], fields };
}
