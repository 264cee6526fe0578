import { reminderDue, stateOf } from './document-state.rules';

const TODAY = '2026-11-24';
const CHECKED = new Date('2026-11-01T09:00:00.000Z');

test.each<[string | null, Date | null, boolean, string]>([
  [null, CHECKED, false, 'VALID'],
  [null, CHECKED, true, 'TO_CHECK'],
  [null, null, false, 'TO_CHECK'],
  ['2026-11-23', CHECKED, true, 'EXPIRED'],
  ['2026-11-23', null, true, 'EXPIRED'],
  ['2026-11-24', CHECKED, true, 'EXPIRING'],
  ['2026-11-24', null, true, 'TO_CHECK'],
  ['2027-03-24', CHECKED, true, 'EXPIRING'],
  ['2027-03-25', CHECKED, true, 'VALID'],
  ['2027-03-25', CHECKED, false, 'VALID'],
  ['2027-03-25', null, false, 'TO_CHECK'],
])('ends on %s, checked %s, must end %s: %s', (expiresOn, checkedAt, mustExpire, state) => {
  expect(stateOf({ expiresOn, checkedAt }, mustExpire, TODAY)).toBe(state);
});

test.each([
  ['2027-03-25', null],
  ['2027-03-24', 120],
  ['2027-01-24', 120],
  ['2027-01-23', 60],
  ['2026-12-25', 60],
  ['2026-12-24', 30],
  ['2026-12-10', 30],
  ['2026-12-09', 15],
  ['2026-11-25', 15],
  ['2026-11-24', 0],
  ['2025-01-01', 0],
])('for one that ends on %s the reminder of %s days is due', (expiresOn, days) => {
  expect(reminderDue(expiresOn, TODAY)).toBe(days);
});
