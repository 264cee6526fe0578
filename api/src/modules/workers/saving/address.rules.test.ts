import { readAddress } from './address.rules';

const LILLE = { line1: '12 rue des Lilas', postcode: '59000', city: 'Lille' };

test.each([
  ['without a country: France', LILLE, { line2: null, country: 'FR' }],
  ['without a postal code', { ...LILLE, postcode: ' ' }, { postcode: null }],
  ['of Corsica', { ...LILLE, postcode: '20 000' }, { postcode: '20000' }],
  ['of Belgium', { ...LILLE, postcode: 'B-1000', country: 'be' }, { postcode: 'B-1000', country: 'BE' }],
  ['with line breaks', { ...LILLE, line1: ' 12\nrue\u202e des Lilas ' }, { line1: '12 rue des Lilas' }],
  ['with an empty second line', { ...LILLE, line2: '  ' }, { line2: null }],
])('an address %s is read', (_, raw, expected) => {
  expect(readAddress(raw, ['mainAddress'])).toMatchObject({ ok: true, value: expected });
});

test.each([
  ['no street', { ...LILLE, line1: ' ' }, ['line1: REQUIRED']],
  ['no city', { ...LILLE, city: '' }, ['city: REQUIRED']],
  ['a French postal code of four digits', { ...LILLE, postcode: '5900' }, ['postcode: POSTCODE_FRENCH']],
  ['no such country', { ...LILLE, country: 'ZZ' }, ['country: COUNTRY']],
  ['lines too long', { ...LILLE, line1: 'x'.repeat(121), city: 'x'.repeat(81) }, ['line1: TOO_LONG', 'city: TOO_LONG']],
  ['nothing in it', {}, ['line1: REQUIRED', 'city: REQUIRED']],
])('an address with %s is refused beside its lines', (_, raw, expected) => {
  const reading = readAddress(raw, ['mainAddress']);
  const problems = reading.ok ? [] : reading.problems;
  expect(problems.map(({ path, code }) => `${path.slice(1).join('.')}: ${code}`)).toEqual(expected);
  expect(problems.every(({ path }) => path[0] === 'mainAddress')).toBe(true);
});
