import { clock } from '../clock';
import { addDays, addMonths, daysBetween, today } from './calendar';

test('the day is that of Paris, not of Greenwich', () => {
  const { now } = clock;
  clock.now = () => new Date('2026-11-24T23:30:00Z');
  expect(today()).toBe('2026-11-25');
  clock.now = now;
});

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s and %i days are %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-11-15', 2, '2027-01-15'],
  ['2026-03-01', -3, '2025-12-01'],
])('%s and %i months are %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test('days are counted across a change of the clock', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
});
