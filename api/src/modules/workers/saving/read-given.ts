import type { Actor } from '../../../platform/actor';
import { today } from '../../../platform/formats/calendar';
import type { Tx } from '../../../platform/database/transaction';
import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';
import { REQUIRED } from '../../../platform/errors/usual-problems';
import { readFieldValue, type Field, type FieldValue } from '../../fields';
import { valueOf, type SheetValue, type StoredSheet } from '../values/sheet-values';
import { readAddress } from './address.rules';
import type { GivenField } from './given-fields';
import { readEstablishment, readManager, readSectors } from './linked-values';

/** What the input gives, read: the values that could be, and what is wrong with the rest. */
export interface ReadInput {
  values: Map<Field, SheetValue>;
  /** Fields whose value is none, and why. */
  refused: Map<Field, { raw: unknown; problems: Problem[] }>;
  /** Saved all the same, worth a look. */
  warnings: Problem[];
}

/** Fields a sheet cannot be without, whatever the settings ask. */
const NEVER_EMPTY = new Set(['nature', 'status', 'language', 'lastName']);

/**
 * Reads each given field, whether or not it is on the sheet: what the values are decides of that. One problem never hides
 * another.
 */
export async function readGiven(
  tx: Tx,
  actor: Actor,
  { given, before }: { given: readonly GivenField[]; before: StoredSheet },
): Promise<ReadInput> {
  const input: ReadInput = { values: new Map(), refused: new Map(), warnings: [] };
  for (const one of given) {
    const reading = await readOne(tx, actor, one, valueOf(before, one.field));
    input.warnings.push(...reading.warnings);
    if (reading.problems.length === 0) input.values.set(one.field, reading.value);
    else input.refused.set(one.field, { raw: one.raw, problems: reading.problems });
  }
  return input;
}

interface OneReading {
  value: SheetValue;
  problems: Problem[];
  warnings: Problem[];
}

async function readOne(tx: Tx, actor: Actor, given: GivenField, current: SheetValue): Promise<OneReading> {
  const { field, raw, path } = given;
  if (raw === null) return emptied(given);
  if (field.type === 'STAFF') return { ...(await readManager(tx, actor, raw, current, path)), warnings: [] };
  if (field.type === 'ESTABLISHMENT')
    return { ...(await readEstablishment(tx, actor, raw, current, path)), warnings: [] };
  if (field.type === 'SECTORS') return { ...(await readSectors(tx, actor, raw, current)), warnings: [] };
  if (field.type === 'ADDRESS') {
    const address = readAddress(raw as Readonly<Record<string, unknown>>, path);
    return address.ok ? { value: address.value, problems: [], warnings: [] } : refusing(...address.problems);
  }
  return readSingle(given, current as FieldValue | null);
}

function readSingle(given: GivenField, current: FieldValue | null): OneReading {
  const { field, raw, path } = given;
  const reading = readFieldValue(field, field.key === 'language' ? String(raw).toUpperCase() : raw, current);
  if (!reading.ok) return refusing({ code: reading.code, message: reading.message, path });
  if (reading.value === null) return emptied(given);
  if (field.key === 'birthDate' && String(reading.value) > today())
    return refusing({ code: 'TOO_LATE', message: NOT_BORN_YET, path });
  const warnings = reading.warning ? [{ code: 'DOUBTFUL', message: reading.warning, path }] : [];
  return { value: reading.value, problems: [], warnings };
}

function emptied({ field, path }: GivenField): OneReading {
  if (NEVER_EMPTY.has(field.key)) return refusing({ code: 'REQUIRED', message: REQUIRED, path });
  return { value: null, problems: [], warnings: [] };
}

function refusing(...problems: Problem[]): OneReading {
  return { value: null, problems, warnings: [] };
}

const NOT_BORN_YET: Localized = {
  fr: "Cette date de naissance n'est pas encore passée : vérifiez l'année.",
  en: 'This birth date is still to come: check the year.',
};
