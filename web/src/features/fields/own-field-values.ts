import type {
  FieldLimitsInput,
  FieldSettings_FieldFragment,
  OwnFieldChangesInput,
  OwnFieldInput,
  OwnFieldType,
  SheetKind,
} from '@/gql/graphql';
import type { OwnFieldTraits } from './own-field-traits';

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
  section: string;
  helps: Texts;
  /** `mergedInto` is null but for one that is gone, which is kept to be named. */
  options: { key: string | null; labels: Texts; archived: boolean; mergedInto: string | null }[];
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
    options: field.options.map(({ key, archived, mergedInto, labels: texts }) => ({
      key,
      archived,
      mergedInto: mergedInto ?? null,
      labels: typedTexts(texts),
    })),
    limits: { ...NO_LIMITS, ...limits, pattern: limits?.pattern ?? '', messages: typedTexts(limits?.messages) },
    defaultValue,
    unique,
    searchable,
    sensitive,
    settings: field.settings.map(({ sheetKind, shown, required }) => ({ sheetKind, shown, required })),
  };
}

/** The input that creates the field, of the type that has these traits. */
export function toOwnFieldInput(values: OwnFieldValues, traits: OwnFieldTraits): OwnFieldInput {
  return { ...toDefinition(values, traits), type: values.type, settings: values.settings };
}

/** The input that changes the field as it was in this version of the settings. Its type and its boxes are not changed here. */
export function toOwnFieldChanges(
  values: OwnFieldValues,
  traits: OwnFieldTraits,
  version: number,
): OwnFieldChangesInput {
  return { ...toDefinition(values, traits), version };
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

function toDefinition(values: OwnFieldValues, traits: OwnFieldTraits) {
  const { labels, section, helps, sensitive } = values;
  return {
    labels: sentTexts(labels),
    section,
    helps: helps.fr.trim() === '' ? null : sentTexts(helps),
    ...(traits.hasOptions && {
      options: values.options.map(({ key, archived, labels: texts }) => ({ key, archived, labels: sentTexts(texts) })),
    }),
    limits: sentLimits(values, traits),
    defaultValue: sentDefault(values, traits),
    unique: values.unique && traits.canBeUnique && !sensitive,
    searchable: values.searchable && traits.canBeSearched && !sensitive,
    sensitive,
  };
}

/** The default as the form shows it: nothing typed is none, and so is a choice that is not offered. */
function sentDefault({ defaultValue, options }: OwnFieldValues, { hasOptions }: OwnFieldTraits): FieldValue {
  if (!hasOptions) return defaultValue === '' ? null : defaultValue;
  const offered = options.flatMap(({ key, archived }) => (key === null || archived ? [] : [key]));
  if (Array.isArray(defaultValue)) return (defaultValue as string[]).filter((key) => offered.includes(key));
  return offered.find((key) => key === defaultValue) ?? null;
}

function sentTexts({ fr, en }: Texts): { fr: string; en?: string } {
  return en.trim() === '' ? { fr } : { fr, en };
}

/** Only the limits this type can have; null when none is given. */
function sentLimits({ limits }: OwnFieldValues, traits: OwnFieldTraits): FieldLimitsInput | null {
  const { messages, pattern, ...bounds } = limits;
  const all = Object.entries({ ...bounds, pattern: pattern.trim() === '' ? null : pattern });
  const given = all.filter(([name]) => traits.limits.includes(name));
  if (given.every(([, limit]) => limit === null)) return null;
  return { ...Object.fromEntries(given), messages: messages.fr.trim() === '' ? null : sentTexts(messages) };
}
