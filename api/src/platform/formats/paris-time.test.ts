import { parisDay, parisMidnight, parisMonth } from './paris-time';

test.each([
  ['2026-11-24T22:59:59.999Z', '2026-11-24'],
  ['2026-11-24T23:00:00.000Z', '2026-11-25'],
  ['2026-07-14T21:59:59.999Z', '2026-07-14'],
  ['2026-07-14T22:00:00.000Z', '2026-07-15'],
  ['2026-12-31T23:30:00.000Z', '2027-01-01'],
])('the day of %s in Paris is %s', (instant, day) => {
  expect(parisDay(new Date(instant))).toBe(day);
});

test.each([
  ['2026-01-01', '2025-12-31T23:00:00.000Z'],
  // The clocks change at two in the morning, on 29 March and 25 October.
  ['2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', '2026-10-24T22:00:00.000Z'],
  ['2026-10-26', '2026-10-25T23:00:00.000Z'],
])('%s begins in Paris at %s', (day, instant) => {
  expect(parisMidnight(day).toISOString()).toBe(instant);
  expect(parisDay(parisMidnight(day))).toBe(day);
});

test.each([
  ['2026-12', '2026-11-30T23:00:00.000Z', '2026-12-31T23:00:00.000Z'],
  ['2026-03', '2026-02-28T23:00:00.000Z', '2026-03-31T22:00:00.000Z'],
])('%s lasts in Paris from %s to %s', (month, from, until) => {
  expect(parisMonth(month).map((instant) => instant.toISOString())).toEqual([from, until]);
});
