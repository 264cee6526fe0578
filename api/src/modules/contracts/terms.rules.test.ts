import {
  agreedEndOf,
  lastDayOf,
  stateOn,
  termsOn,
  weeklyMinutesOf,
  type ChainedAmendment,
  type ChainedContract,
} from './terms.rules';

const NOTHING = {
  weeklyMinutes: null,
  annualMinutes: null,
  hourlyRateCents: null,
  qualification: null,
  collectiveAgreement: null,
  establishmentId: null,
};
const SIGNED: ChainedContract = {
  ...NOTHING,
  startsOn: '2026-01-01',
  endsOn: '2026-06-30',
  endedOn: null,
  weeklyMinutes: 1440,
  qualification: 'Auxiliaire de vie',
};
const amendment = (effectiveOn: string, facts: Partial<ChainedAmendment>): ChainedAmendment => ({
  ...NOTHING,
  endsOn: null,
  effectiveOn,
  ...facts,
});
const CHAIN = {
  contract: SIGNED,
  amendments: [
    amendment('2026-03-01', { weeklyMinutes: 1800 }),
    amendment('2026-07-01', { annualMinutes: 96_420, endsOn: '2026-12-31' }),
  ],
};

test.each([
  ['2025-12-31', 1440, null],
  ['2026-02-28', 1440, null],
  ['2026-03-01', 1800, null],
  ['2026-07-01', null, 96_420],
])('on %s the contract says %s minutes a week, %s a year, and what no amendment changed', (day, weekly, annual) => {
  expect(termsOn(CHAIN, day)).toEqual({
    ...NOTHING,
    qualification: 'Auxiliaire de vie',
    weeklyMinutes: weekly,
    annualMinutes: annual,
  });
});

test('the last day is that of the last renewal, or when somebody ended it', () => {
  expect(agreedEndOf(CHAIN)).toBe('2026-12-31');
  expect(lastDayOf(CHAIN)).toBe('2026-12-31');
  expect(lastDayOf({ ...CHAIN, contract: { ...SIGNED, endedOn: '2026-08-15' } })).toBe('2026-08-15');
  expect(lastDayOf({ contract: { ...SIGNED, endsOn: null }, amendments: [] })).toBeNull();
});

test.each([
  ['2025-12-31', 'UPCOMING'],
  ['2026-01-01', 'RUNNING'],
  ['2026-06-30', 'RUNNING'],
  ['2026-07-01', 'ENDED'],
])('on %s it is %s', (day, state) => {
  expect(stateOn({ startsOn: '2026-01-01', lastDay: '2026-06-30' }, day)).toBe(state);
});

test('1,607 hours a year are 35 a week, and no hours are none', () => {
  expect(weeklyMinutesOf({ ...NOTHING, annualMinutes: 1607 * 60 })).toBe(35 * 60);
  expect(weeklyMinutesOf({ ...NOTHING, weeklyMinutes: 600 })).toBe(600);
  expect(weeklyMinutesOf(NOTHING)).toBe(0);
});
