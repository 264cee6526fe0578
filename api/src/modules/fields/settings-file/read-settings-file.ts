import { z } from 'zod';
import { ROLES } from '../../../platform/actor';
import type { Localized } from '../../../platform/errors/localized';
import { refuse, Refusal } from '../../../platform/errors/refusal';
import {
  OWN_FIELD_TYPES,
  SHEET_TABS,
  type FieldLimits,
  type FieldOption,
  type FieldSetting,
  type OptionOffers,
} from '../field';
import { SHEET_KINDS, type SheetKind } from '../sheet';
import {
  FILE_FORMAT,
  FILE_VERSION,
  type BuiltInFieldInFile,
  type OwnFieldInFile,
  type SectionInFile,
  type SettingsInFile,
} from './write-settings-file';

/** The longest file, in characters: beyond every set-up an agency can have, within what a request may hold. */
const LONGEST_FILE = 500_000;
/** More of anything than any agency has is no honest file. */
const MOST = 1000;
/** Of a file that is all wrong this many lines are told. */
const MOST_TOLD = 50;

// Each shape names every property of its type: one that is added to the settings does not compile until it is read here.
const text = z.string().max(5000);
const key = z.string().min(1).max(40);
const localized = z.strictObject({ fr: text, en: text } satisfies Record<keyof Localized, z.ZodType>);

const option = z.strictObject({
  key,
  label: localized,
  archived: z.boolean(),
  mergedInto: key.optional(),
} satisfies Record<keyof FieldOption, z.ZodType>);

const limits = z.strictObject({
  minLength: z.int().nullable(),
  maxLength: z.int().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  minDay: text.nullable(),
  maxDay: text.nullable(),
  pattern: text.nullable(),
  message: localized.nullable(),
} satisfies Record<keyof FieldLimits, z.ZodType>);

const setting = z.strictObject({
  shown: z.boolean(),
  requiredBefore: z.enum(['ALWAYS', 'HIRING', 'PUBLISHING']).nullable(),
  shownWhen: z.unknown(),
  requiredWhen: z.unknown(),
} satisfies Record<keyof FieldSetting, z.ZodType>);

const offers = z.strictObject({
  parent: key,
  options: z.record(key, z.array(key).max(MOST)),
} satisfies Record<keyof OptionOffers, z.ZodType>);

const builtInField = {
  key,
  section: key,
  settings: z.strictObject(
    Object.fromEntries(SHEET_KINDS.map((kind) => [kind, setting])) as Record<SheetKind, typeof setting>,
  ),
  visibleFrom: z.enum(ROLES),
  editableFrom: z.enum(ROLES),
  printed: z.boolean(),
  hiddenWhenEmpty: z.boolean(),
  offers: offers.nullable(),
} satisfies Record<keyof BuiltInFieldInFile, z.ZodType>;

const ownField = {
  ...builtInField,
  type: z.enum(OWN_FIELD_TYPES),
  label: localized,
  help: localized.nullable(),
  options: z.array(option).max(MOST),
  limits: limits.nullable(),
  sensitive: z.boolean(),
  unique: z.boolean(),
  searchable: z.boolean(),
  defaultValue: z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).max(MOST)]).nullable(),
} satisfies Record<keyof OwnFieldInFile, z.ZodType>;

const section = {
  key,
  label: localized,
  tab: z.enum(SHEET_TABS),
  columns: z.int(),
} satisfies Record<keyof SectionInFile, z.ZodType>;

const file = z.strictObject({
  format: z.literal(FILE_FORMAT),
  formatVersion: z.literal(FILE_VERSION),
  sections: z.array(z.strictObject(section)).max(MOST),
  ownFields: z.array(z.strictObject(ownField)).max(MOST),
  builtInFields: z.array(z.strictObject(builtInField)).max(MOST),
  order: z.array(key).max(MOST),
} satisfies Record<keyof SettingsInFile, z.ZodType>);

/** A file that was read: every value has its type, no rule of the settings was asked yet. */
export type ReadSettings = z.infer<typeof file>;

/**
 * Reads a file of settings. Throws a Refusal for what is none: FILE_TOO_LONG, FILE_NOT_JSON, FILE_FORMAT, FILE_NEWER, and
 * FILE_SHAPE for each line that cannot be, at most 50.
 */
export function readSettingsFile(written: string): ReadSettings {
  if (written.length > LONGEST_FILE) throw refused('FILE_TOO_LONG');
  const raw = parseJson(written);
  const { format, formatVersion } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  if (format !== FILE_FORMAT) throw refused('FILE_FORMAT');
  if (typeof formatVersion === 'number' && formatVersion > FILE_VERSION) throw refused('FILE_NEWER');
  const read = file.safeParse(raw);
  if (read.success) return read.data;
  throw new Refusal(
    read.error.issues.slice(0, MOST_TOLD).map(({ path }) => {
      const place = path.map(String).join(' › ').slice(0, 200);
      return {
        code: 'FILE_SHAPE',
        message: {
          fr: `Cette ligne du fichier n'a pas la forme attendue : ${place}. Exportez à nouveau le fichier.`,
          en: `This line of the file does not have the form it should: ${place}. Export the file again.`,
        },
        path: ['file'],
      };
    }),
  );
}

function parseJson(written: string): unknown {
  try {
    return JSON.parse(written) as unknown;
  } catch {
    throw refused('FILE_NOT_JSON');
  }
}

function refused(code: keyof typeof MESSAGES): Refusal {
  return refuse(code, MESSAGES[code], ['file']);
}

const MESSAGES = {
  FILE_TOO_LONG: {
    fr: 'Ce fichier est trop long pour être une gestion des champs : choisissez un fichier exporté par Ruche.',
    en: 'This file is too long to hold field settings: take a file exported by Ruche.',
  },
  FILE_NOT_JSON: {
    fr: 'Ce fichier ne peut pas être lu : choisissez un fichier exporté par Ruche, sans le modifier.',
    en: 'This file cannot be read: take a file exported by Ruche, unchanged.',
  },
  FILE_FORMAT: {
    fr: 'Ce fichier ne contient pas de gestion des champs : choisissez un fichier exporté par Ruche.',
    en: 'This file holds no field settings: take a file exported by Ruche.',
  },
  FILE_NEWER: {
    fr: 'Ce fichier vient d’une version plus récente de Ruche : mettez Ruche à jour, ou exportez depuis la même version.',
    en: 'This file comes from a newer version of Ruche: update Ruche, or export from the same version.',
  },
} satisfies Record<string, Localized>;
