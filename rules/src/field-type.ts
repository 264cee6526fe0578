/** The types an agency may give its own fields. */
export const OWN_FIELD_TYPES = [
  'TEXT',
  'LONG_TEXT',
  'NUMBER',
  'MONEY',
  'YES_NO',
  'DATE',
  'SINGLE_CHOICE',
  'MULTIPLE_CHOICE',
  'PHONE',
  'EMAIL',
  'URL',
] as const;
export type OwnFieldType = (typeof OWN_FIELD_TYPES)[number];

/** All types: those of own fields, and those only built-in fields have. */
export const FIELD_TYPES = [
  ...OWN_FIELD_TYPES,
  'ADDRESS',
  'COUNTRY',
  'DEPARTMENT',
  'NIR',
  'NTT',
  'IBAN',
  'BIC',
  'SIRET',
  'VAT_NUMBER',
  'STAFF',
  'SECTORS',
  'ESTABLISHMENT',
  'GENERATED_NUMBER',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];
