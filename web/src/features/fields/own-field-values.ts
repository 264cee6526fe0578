import type {
  FieldSettings_FieldFragment,
  FieldSection,
  OwnFieldChangesInput,
  OwnFieldInput,
  OwnFieldType,
  SheetKind,
} from '@/gql/graphql';

type FieldValue = FieldSettings_FieldFragment['defaultValue'];

/** A text in both languages; English empty when it is as French. */
interface Texts {
  fr: string;
  en: string;
}

/** The form of an own field, shaped like the mutation's input so that each refusal finds its place. */
export interface OwnFieldValues {
  labels: Texts;
  type: OwnFieldType;
  section: FieldSection;
  helps: Texts;
  options: { key: string | null; labels: Texts; archived: boolean }[];
  limits: {
    minLength: number | null;
    maxLength: number | null;
    min: number | null;
    max: number | null;
    minDay: string | null;
    maxDay: string | null;
    pattern: string;
    messages: Texts;
  };
  defaultValue: FieldValue;
  unique: boolean;
  searchable: boolean;
  sensitive: boolean;
  settings: { sheetKind: SheetKind; shown: boolean; required: boolean }[];
}

/** The types an agency may choose, in the order the form offers them. */
export const OWN_FIELD_TYPES: readonly OwnFieldType[] = [
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
];

/** The sections a field can stand in, in the order of the sheet. */
export const FIELD_SECTIONS: readonly FieldSection[] = [
  'IDENTITY',
  'COMPANY',
  'FILE',
  'CONTACT',
  'ADDRESSES',
  'CIVIL_STATUS',
  'TRANSPORT',
  'PAYMENT',
  'OTHER',
];

/** Whether values of this type are chosen from a list. */
export function isChoice(type: OwnFieldType): boolean {
  return type === 'SINGLE_CHOICE' || type === 'MULTIPLE_CHOICE';
}

/** The kind of limits values of this type can have: their length, their size, their dates, or none. */
export function limitsOf(type: OwnFieldType): 'length' | 'size' | 'days' | null {
  if (type === 'TEXT' || type === 'LONG_TEXT') return 'length';
  if (type === 'NUMBER' || type === 'MONEY') return 'size';
  return type === 'DATE' ? 'days' : null;
}

/** Whether the type can be searched: long texts and addresses are for reading. */
export function canBeSearched(type: OwnFieldType): boolean {
  return type !== 'LONG_TEXT' && type !== 'URL';
}

/** Whether it makes sense that no two sheets hold the same value. */
export function canBeUnique(type: OwnFieldType): boolean {
  return ['TEXT', 'NUMBER', 'PHONE', 'EMAIL'].includes(type);
}

/** The form of a new field: shown on every kind of sheet the agency has, required on none. */
export function newOwnField(sheetKinds: readonly SheetKind[]): OwnFieldValues {
  return {
    labels: NO_TEXT,
    type: 'TEXT',
    section: 'OTHER',
    helps: NO_TEXT,
    options: [],
    limits: NO_LIMITS,
    defaultValue: null,
    unique: false,
    searchable: false,
    sensitive: false,
    settings: sheetKinds.map((sheetKind) => ({ sheetKind, shown: true, required: false })),
  };
}

/** The form of a field that exists. */
export function valuesOf(field: FieldSettings_FieldFragment): OwnFieldValues {
  const { labels, section, helps, limits, defaultValue, unique, searchable, sensitive } = field;
  return {
    labels: typedTexts(labels),
    type: field.type as OwnFieldType,
    section,
    helps: typedTexts(helps),
    options: field.options.map(({ key, archived, labels: texts }) => ({ key, archived, labels: typedTexts(texts) })),
    limits: { ...NO_LIMITS, ...limits, pattern: limits?.pattern ?? '', messages: typedTexts(limits?.messages) },
    defaultValue,
    unique,
    searchable,
    sensitive,
    settings: field.settings.map(({ sheetKind, shown, required }) => ({ sheetKind, shown, required })),
  };
}

/** The input that creates the field. */
export function toOwnFieldInput(values: OwnFieldValues): OwnFieldInput {
  const { settings, ...definition } = values;
  return { ...toDefinition(definition), type: values.type, settings };
}

/** The input that changes the field as it was in this version of the settings. Its type and its boxes are not changed here. */
export function toOwnFieldChanges(values: OwnFieldValues, version: number): OwnFieldChangesInput {
  return { ...toDefinition(values), version };
}

const NO_TEXT: Texts = { fr: '', en: '' };

const NO_LIMITS: OwnFieldValues['limits'] = {
  minLength: null,
  maxLength: null,
  min: null,
  max: null,
  minDay: null,
  maxDay: null,
  pattern: '',
  messages: NO_TEXT,
};

/** English is left empty when it repeats French, since then it was never given. */
function typedTexts(texts: Texts | null | undefined): Texts {
  if (texts === null || texts === undefined) return NO_TEXT;
  return { fr: texts.fr, en: texts.en === texts.fr ? '' : texts.en };
}

function toDefinition(values: Omit<OwnFieldValues, 'settings'>) {
  const { labels, section, helps, type, sensitive } = values;
  return {
    labels: sentTexts(labels),
    section,
    helps: helps.fr.trim() === '' ? null : sentTexts(helps),
    ...(isChoice(type) && {
      options: values.options.map(({ key, archived, labels: texts }) => ({ key, archived, labels: sentTexts(texts) })),
    }),
    limits: sentLimits(values),
    defaultValue: sentDefault(values),
    unique: values.unique && canBeUnique(type) && !sensitive,
    searchable: values.searchable && canBeSearched(type) && !sensitive,
    sensitive,
  };
}

/** The default as the form shows it: nothing typed is none, and so is a choice that is not offered. */
function sentDefault({ type, defaultValue, options }: Omit<OwnFieldValues, 'settings'>): FieldValue {
  if (!isChoice(type)) return defaultValue === '' ? null : defaultValue;
  const offered = options.flatMap(({ key, archived }) => (key === null || archived ? [] : [key]));
  if (Array.isArray(defaultValue)) return (defaultValue as string[]).filter((key) => offered.includes(key));
  return offered.find((key) => key === defaultValue) ?? null;
}

function sentTexts({ fr, en }: Texts): { fr: string; en?: string } {
  return en.trim() === '' ? { fr } : { fr, en };
}

/** Only the limits this type can have; null when none is given. */
function sentLimits({ type, limits }: Pick<OwnFieldValues, 'type' | 'limits'>) {
  const { minLength, maxLength, min, max, minDay, maxDay, pattern, messages } = limits;
  const given = {
    ...(limitsOf(type) === 'length' && { minLength, maxLength, pattern: pattern.trim() === '' ? null : pattern }),
    ...(limitsOf(type) === 'size' && { min, max }),
    ...(limitsOf(type) === 'days' && { minDay, maxDay }),
  };
  if (Object.values(given).every((limit) => limit === null)) return null;
  return { ...given, messages: messages.fr.trim() === '' ? null : sentTexts(messages) };
}
