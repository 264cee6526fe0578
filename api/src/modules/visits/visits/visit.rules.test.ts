import { minutesOf, timeProblems, tookPlace } from './visit.rules';

const NOW = new Date('2026-11-24T12:00:00.000Z');

function visit(startsAt: string, endsAt: string, status: 'PLANNED' | 'DONE' | 'CANCELLED' = 'DONE') {
  return { startsAt: new Date(startsAt), endsAt: new Date(endsAt), status };
}

test.each([
  ['two hours', visit('2026-11-24T08:00:00Z', '2026-11-24T10:00:00Z'), []],
  ['a whole day', visit('2026-11-23T08:00:00Z', '2026-11-24T08:00:00Z'), []],
  ['a day and a millisecond', visit('2026-11-23T08:00:00Z', '2026-11-24T08:00:00.001Z'), ['endsAt: VISIT_TOO_LONG']],
  ['no time at all', visit('2026-11-24T08:00:00Z', '2026-11-24T08:00:00Z'), ['endsAt: VISIT_END_BEFORE_START']],
  ['backwards', visit('2026-11-24T08:00:00Z', '2026-11-24T07:00:00Z'), ['endsAt: VISIT_END_BEFORE_START']],
  ['done in an hour', visit('2026-11-24T13:00:00Z', '2026-11-24T14:00:00Z'), ['status: VISIT_NOT_STARTED']],
  ['planned in an hour', visit('2026-11-24T13:00:00Z', '2026-11-24T14:00:00Z', 'PLANNED'), []],
  ['done while it lasts', visit('2026-11-24T12:00:00Z', '2026-11-24T14:00:00Z'), []],
  ['of another century', visit('1999-12-31T08:00:00Z', '1999-12-31T09:00:00Z'), ['startsAt: VISIT_YEAR']],
  ['of the next one', visit('2101-01-01T08:00:00Z', '2101-01-01T09:00:00Z', 'PLANNED'), ['startsAt: VISIT_YEAR']],
])('a visit %s: %j', (_, time, expected) => {
  expect(timeProblems(time, NOW).map(({ code, path }) => `${path.join('.')}: ${code}`)).toEqual(expected);
});

test.each([
  [visit('2026-11-24T12:00:00Z', '2026-11-24T13:00:00Z'), true],
  [visit('2026-11-24T12:00:00.001Z', '2026-11-24T13:00:00Z'), false],
  [visit('2026-11-20T12:00:00Z', '2026-11-20T13:00:00Z', 'PLANNED'), false],
  [visit('2026-11-20T12:00:00Z', '2026-11-20T13:00:00Z', 'CANCELLED'), false],
])('only a done visit that has started took place: %j, %s', (time, expected) => {
  expect(tookPlace(time, NOW)).toBe(expected);
});

test('a visit lasts whole minutes', () => {
  expect(minutesOf(visit('2026-11-24T08:00:00Z', '2026-11-24T09:29:59.999Z'))).toBe(89);
});
