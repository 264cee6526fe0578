import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';
import type { Parsed } from '../../../platform/formats/parsed';
import { parsePostcode } from '../../../platform/formats/postcode';
import { parseCountry, readText } from '../../fields';
import type { Address } from '../worker';

/** An address that was read, or what is wrong with each of its lines. */
export type AddressReading = { ok: true; value: Address } | { ok: false; problems: Problem[] };

/** The longest lines, in characters: what their columns hold. */
const LONGEST_LINE = 120;
const LONGEST_CITY = 80;

/**
 * Reads an address as it was sent. First line and city are needed; the postal code is held against the country, which is
 * France when it is left out. Problems stand at the line they are about, below `path`.
 */
export function readAddress(raw: Readonly<Record<string, unknown>>, path: string[]): AddressReading {
  const problems: Problem[] = [];
  const take = (name: keyof Address, reading: Parsed<string | null>): string | null => {
    if (reading.ok) return reading.value;
    problems.push({ code: reading.code, message: reading.message, path: [...path, name] });
    return null;
  };
  const country = take('country', parseCountry(textOf(raw['country']) || 'FR')) ?? 'FR';
  const address = {
    line1: take('line1', needed(line(raw['line1'], LONGEST_LINE), LINE_MISSING)),
    line2: take('line2', line(raw['line2'], LONGEST_LINE)),
    postcode: take('postcode', postcode(textOf(raw['postcode']), country)),
    city: take('city', needed(line(raw['city'], LONGEST_CITY), CITY_MISSING)),
    country,
  };
  const { line1, city } = address;
  return problems.length > 0 || line1 === null || city === null
    ? { ok: false, problems }
    : { ok: true, value: { ...address, line1, city } };
}

function line(raw: unknown, longest: number): Parsed<string | null> {
  const reading = readText(textOf(raw), { maxLength: longest });
  return reading.ok ? { ok: true, value: reading.value === null ? null : String(reading.value) } : reading;
}

function postcode(text: string, country: string): Parsed<string | null> {
  return text.trim() === '' ? { ok: true, value: null } : parsePostcode(text, country);
}

function needed(reading: Parsed<string | null>, missing: Localized): Parsed<string | null> {
  return reading.ok && reading.value === null ? { ok: false, code: 'REQUIRED', message: missing } : reading;
}

function textOf(raw: unknown): string {
  return typeof raw === 'string' ? raw : '';
}

const LINE_MISSING: Localized = { fr: 'Indiquez le numéro et la rue.', en: 'Give the number and the street.' };
const CITY_MISSING: Localized = { fr: 'Indiquez la ville.', en: 'Give the city.' };
