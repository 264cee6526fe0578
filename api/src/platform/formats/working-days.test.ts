import { addDays, daysBetween } from './calendar';
import { addWorkingDays, isPublicHoliday } from './working-days';

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-03-28', 2, '2026-03-30'],
])('%s and %i days are %s', (day, days, then) => {
  expect(addDays(day, days)).toBe(then);
  expect(daysBetween(day, then)).toBe(days);
});

test.each([2024, 2025, 2026, 2027, 2038])('%i has eleven public holidays', (year) => {
  const days = Array.from({ length: 366 }, (_, index) => addDays(`${String(year)}-01-01`, index));
  const holidays = days.filter((day) => day.startsWith(String(year)) && isPublicHoliday(day));
  expect(holidays).toHaveLength(11);
});

test.each([
  ['Easter Monday', '2026-04-06'],
  ['Ascension', '2026-05-14'],
  ['Whit Monday', '2026-05-25'],
  ['Easter Monday', '2024-04-01'],
  ['Easter Monday', '2038-04-26'],
])('%s is on %s', (_, day) => {
  expect(isPublicHoliday(day)).toBe(true);
});

test.each([
  ['a Tuesday', '2026-11-24', '2026-11-26'],
  ['a Thursday, as Saturday is one', '2026-11-26', '2026-11-28'],
  ['a Friday', '2026-11-27', '2026-11-30'],
  ['a Saturday', '2026-11-28', '2026-12-01'],
  ['the eve of 11 November', '2026-11-10', '2026-11-13'],
  ['Christmas Eve', '2026-12-24', '2026-12-28'],
])('two working days after %s, %s, is %s', (_, day, then) => {
  expect(addWorkingDays(day, 2)).toBe(then);
});
