import { parseCents } from './amount';
import { parseBic } from './bic';
import { parseSiret, parseVatNumber } from './company-number';
import { parseDay } from './day';
import { parseEmail } from './email';
import { parseIban } from './iban';
import { parseNir } from './nir';
import { parseNtt } from './ntt';
import type { Parsed } from './parsed';
import { compilePattern } from './pattern';
import { parsePhone } from './phone';
import { parsePostcode } from './postcode';
import { cleanLongText, cleanText, searchKey } from './text';
import { parseUrl } from './url';

const TEN_MEGABYTES = 10_000_000;

const HOSTILE: [string, string][] = [
  ['10 MB of digits', '1'.repeat(TEN_MEGABYTES)],
  ['10 MB of spaces', ' '.repeat(TEN_MEGABYTES)],
  ['10 MB of combining marks', `a${'\u0301\u0323'.repeat(TEN_MEGABYTES / 2)}`],
  ['10 MB of at signs', '@'.repeat(TEN_MEGABYTES)],
  ['10 MB of emoji', '👵'.repeat(TEN_MEGABYTES / 2)],
  ['right-to-left letters', 'שלום'],
  ['an override', '\u202e123\u202c'],
  ['control characters', '\u0000\u0001\u001b[31m\u007f'],
  ['half an emoji', '\ud83d'],
  ['an object key', '__proto__'],
  ['an expression', '${7*7}{{7*7}}'],
  ['SQL', "'; DROP TABLE workers; --"],
];

const PARSERS: [string, (text: string) => Parsed<unknown>][] = [
  ['parseCents', parseCents],
  ['parseBic', parseBic],
  ['parseSiret', parseSiret],
  ['parseVatNumber', parseVatNumber],
  ['parseDay', parseDay],
  ['parseEmail', parseEmail],
  ['parseIban', parseIban],
  ['parseNir', parseNir],
  ['parseNtt', parseNtt],
  ['parsePhone', parsePhone],
  ['a French parsePostcode', (text) => parsePostcode(text, 'FR')],
  ['parseUrl', parseUrl],
];

describe.each(PARSERS)('%s', (_name, parse) => {
  test.each(HOSTILE)('refuses %s, with a sentence in both languages that does not repeat it', (_case, text) => {
    const result = parse(text);
    if (result.ok) throw new Error('accepted');
    expect(result.code).toMatch(/^[A-Z_]+$/);
    expect(result.message.fr).toMatch(/\.$/);
    expect(result.message.en).toMatch(/\.$/);
    expect(result.message.fr).not.toContain(text);
  });
});

describe('compilePattern', () => {
  test.each(HOSTILE)('answers %s', (_case, text) => {
    expect(typeof compilePattern(text).ok).toBe('boolean');
  });
});

describe.each([
  ['cleanText', cleanText],
  ['cleanLongText', cleanLongText],
  ['searchKey', searchKey],
])('%s', (_name, clean) => {
  test.each(HOSTILE)('takes %s and makes nothing longer', (_case, text) => {
    expect(clean(text).length).toBeLessThanOrEqual(text.length);
  });
});
