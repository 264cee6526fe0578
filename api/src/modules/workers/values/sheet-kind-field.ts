import { SHEET_KIND_LABELS, SHEET_KINDS, plainSetting, USUAL_USE, type Field } from '../../fields';

const onEverySheet = { ...plainSetting(true), requiredBefore: 'ALWAYS' } as const;

/**
 * The kind of a sheet, as if it were one of its fields. It is in no settings, since it decides which fields there are,
 * but it is saved, kept as history and shown in conflicts like the others.
 */
export const SHEET_KIND_FIELD: Field = {
  key: 'sheetKind',
  origin: 'BUILT_IN',
  section: 'IDENTITY',
  position: 0,
  type: 'SINGLE_CHOICE',
  label: { fr: 'Type de fiche', en: 'Kind of sheet' },
  help: null,
  locked: true,
  sensitive: false,
  unique: false,
  searchable: false,
  options: SHEET_KINDS.map((key) => ({ key, label: SHEET_KIND_LABELS[key], archived: false })),
  limits: null,
  defaultValue: 'INDIVIDUAL',
  module: null,
  filledBy: null,
  natures: null,
  archivedAt: null,
  ...USUAL_USE,
  settings: { INDIVIDUAL: onEverySheet, PROFESSIONAL: onEverySheet },
};
