import type { FieldSettings_FieldFragment, OwnFieldType } from '@/gql/graphql';
import type { OwnFieldTraits } from './own-field-traits';
import type { FieldSettings, SettingsSection } from './use-field-settings';

type Setting = FieldSettings_FieldFragment['settings'][number];

/** How a field is set on fiche Particulier; shown and not required unless told otherwise. */
export function aSetting(facts: Partial<Setting> = {}): Setting {
  const requiredBefore = facts.required === true ? 'ALWAYS' : null;
  return {
    ...{ sheetKind: 'INDIVIDUAL', shown: true, required: false, requiredBefore },
    ...{ shownWhen: null, requiredWhen: null },
    ...facts,
  };
}

/** The sections of the tests' fields, and one of the agency's own. */
export const SECTIONS: readonly SettingsSection[] = [
  aSection('IDENTITY', 'Identité'),
  aSection('TRANSPORT', 'Déplacements'),
  aSection('OTHER', 'Autres'),
  aSection('skills', 'Compétences', { tab: 'INFORMATIONS', columns: 2 }),
];

function aSection(key: string, label: string, facts: Partial<SettingsSection> = {}): SettingsSection {
  return { key, label, labels: { fr: label, en: label }, tab: 'DEFINITION', columns: 3, archivedAt: null, ...facts };
}

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
    parentKey: null,
    visibleFrom: 'READER',
    editableFrom: 'MANAGER',
    printed: true,
    hiddenWhenEmpty: false,
    module: null,
    natures: null,
    settings: [aSetting()],
    ...facts,
  };
}

export const LAST_NAME = aField({
  key: 'lastName',
  section: 'IDENTITY',
  label: 'Nom',
  type: 'TEXT',
  locked: true,
  settings: [aSetting({ required: true })],
});

export const BADGE = aField({
  key: 'badge',
  origin: 'OWN',
  section: 'OTHER',
  label: 'Numéro de badge',
  labels: { fr: 'Numéro de badge', en: 'Badge number' },
  type: 'TEXT',
  settings: [aSetting({ shown: false })],
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
): FieldSettings {
  return { version, sheetKinds: ['INDIVIDUAL'], ownFieldTypes: OWN_FIELD_TYPES, sections: SECTIONS, fields };
}
