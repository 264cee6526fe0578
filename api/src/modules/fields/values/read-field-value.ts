import { parseBic } from '../../../platform/formats/bic';
import { parseSiret, parseVatNumber } from '../../../platform/formats/company-number';
import { parseEmail } from '../../../platform/formats/email';
import { parseIban } from '../../../platform/formats/iban';
import { parseNir } from '../../../platform/formats/nir';
import { parseNtt } from '../../../platform/formats/ntt';
import { parsePhone } from '../../../platform/formats/phone';
import { parseUrl } from '../../../platform/formats/url';
import type { Field, FieldType, FieldValue } from '../field';
import { readMultipleChoice, readSingleChoice } from './choice';
import { parseTypedDay } from './day';
import { holdLimits } from './limits';
import { readMoney, readNumber } from './number';
import { parseCountry, parseDepartment } from './place';
import { EMPTY, wrongType, type Reading } from './reading';
import { readLongText, readParsed, readText } from './text';

/**
 * Reads a value for a field, from JSON, into its normal form, and holds it against the field's options and limits. The
 * one reader behind the form, the API and every later way in. null, '' and [] are empty. `current` is what the sheet
 * holds already. Never throws, whatever the value is. The types that name other rows or are generated (address, staff,
 * sectors, establishment, generated number) are no single value and are refused: their module reads them.
 */
export function readFieldValue(field: Field, raw: unknown, current: FieldValue | null = null): Reading {
  if (raw === null || raw === undefined) return EMPTY;
  const reading = READERS[field.type](field, raw, current);
  if (!reading.ok || reading.value === null) return reading;
  const held = holdLimits(field, reading.value);
  return held.ok ? reading : held;
}

type Reader = (field: Field, raw: unknown, current: FieldValue | null) => Reading;

const refuseRow: Reader = () =>
  wrongType({ fr: "une autre saisie qu'une valeur simple", en: 'something else than a single value' });

const READERS: Readonly<Record<FieldType, Reader>> = {
  TEXT: ({ limits }, raw) => readText(raw, limits),
  LONG_TEXT: ({ limits }, raw) => readLongText(raw, limits),
  NUMBER: (_, raw) => readNumber(raw),
  MONEY: (_, raw) => readMoney(raw),
  YES_NO: (_, raw) =>
    typeof raw === 'boolean' ? { ok: true, value: raw } : wrongType({ fr: 'oui ou non', en: 'yes or no' }),
  DATE: (_, raw) => readParsed(raw, parseTypedDay),
  SINGLE_CHOICE: readSingleChoice,
  MULTIPLE_CHOICE: readMultipleChoice,
  PHONE: (_, raw) => readParsed(raw, parsePhone),
  EMAIL: (_, raw) => readParsed(raw, parseEmail),
  URL: (_, raw) => readParsed(raw, parseUrl),
  COUNTRY: (_, raw) => readParsed(raw, parseCountry),
  DEPARTMENT: (_, raw) => readParsed(raw, parseDepartment),
  NIR: (_, raw) => readParsed(raw, parseNir),
  NTT: (_, raw) => readParsed(raw, parseNtt),
  IBAN: (_, raw) => readParsed(raw, parseIban),
  BIC: (_, raw) => readParsed(raw, parseBic),
  SIRET: (_, raw) => readParsed(raw, parseSiret),
  VAT_NUMBER: (_, raw) => readParsed(raw, parseVatNumber),
  ADDRESS: refuseRow,
  STAFF: refuseRow,
  SECTORS: refuseRow,
  ESTABLISHMENT: refuseRow,
  GENERATED_NUMBER: refuseRow,
};
