import { formatDay, formatInstant, formatInstantDay } from './day';
import { formatMoney } from './money';
import { formatPhone } from './phone';
import { readTypedDay, writeTypedDay } from './typed-day';

test.each([
  ['fr', 'mar. 24 nov. 2026'],
  ['en', 'Tue, 24 Nov 2026'],
])('a day is written in %s', (locale, written) => {
  expect(formatDay('2026-11-24', locale)).toBe(written);
});

test('an instant is written as it was in Paris, the day after in UTC', () => {
  expect(formatInstant('2026-11-24T23:30:00.000Z', 'fr')).toBe('mer. 25 nov. 2026 à 00:30');
  expect(formatInstantDay('2026-11-24T23:30:00.000Z', 'fr')).toBe('mer. 25 nov. 2026');
});

test.each([
  ['+33612345678', '06 12 34 56 78'],
  ['+262692123456', '06 92 12 34 56'],
  ['+590690123456', '06 90 12 34 56'],
  ['+32470123456', '+32470123456'],
  ['', ''],
])('the phone %s is written %s', (phone, written) => {
  expect(formatPhone(phone)).toBe(written);
});

test('an amount is written in euros', () => {
  expect(formatMoney(12.5, 'fr')).toBe('12,50\u00a0€');
  expect(formatMoney(12.5, 'en')).toBe('€12.50');
});

test.each([
  ['31/12/1990', '1990-12-31'],
  ['1/2/1990', '1990-02-01'],
  ['31121990', '1990-12-31'],
  [' 1990-12-31 ', '1990-12-31'],
  ['31/02/1990', null],
  ['31/12/90', null],
  ['12/31/1990', null],
  ['hier', null],
])('the day typed %s is read as %s', (typed, day) => {
  expect(readTypedDay(typed)).toBe(day);
});

test('a day is shown as it is typed, and any other text as it is', () => {
  expect(writeTypedDay('1990-12-31')).toBe('31/12/1990');
  expect(writeTypedDay('31/02/1990')).toBe('31/02/1990');
});
