import type { WorkerNature } from '../../fields';
import {
  fileNumberOf,
  isNumberDue,
  naturesDueWith,
  registrationNumberOf,
  registrationSeries,
} from './worker-number.rules';

test.each<[WorkerNature, string | null]>([
  ['EMPLOYEE', 'SA'],
  ['TEMP', 'IN'],
  ['CONTRACTOR', 'PR'],
  ['CANDIDATE', 'CA'],
  ['TRAINEE', null],
])('the registration number of %s starts with %s', (nature, series) => {
  expect(registrationSeries(nature)).toBe(series);
});

test.each([
  [1, 'SA00001', '00001'],
  [99_999, 'SA99999', '99999'],
  [100_000, 'SA100000', '100000'],
])('number %d is %s, and %s on a phone', (rank, registration, file) => {
  expect(registrationNumberOf('SA', rank)).toBe(registration);
  expect(fileNumberOf(rank)).toBe(file);
});

test.each<[string | null, WorkerNature, boolean]>([
  [null, 'EMPLOYEE', false],
  ['SA00001', 'EMPLOYEE', false],
  ['SA00001', 'CONTRACTOR', true],
  ['SA00001', 'TRAINEE', true],
  ['0', 'TRAINEE', false],
  ['0', 'CANDIDATE', true],
])('with %s as %s, is a new number due: %s', (number, nature, due) => {
  expect(isNumberDue(number, nature)).toBe(due);
});

test.each<[string | null, WorkerNature[]]>([
  [null, []],
  ['SA00012', ['TEMP', 'CONTRACTOR', 'CANDIDATE', 'TRAINEE']],
  ['0', ['EMPLOYEE', 'TEMP', 'CONTRACTOR', 'CANDIDATE']],
])('with %s, a new number would be due as %j', (number, natures) => {
  expect(naturesDueWith(number)).toEqual(natures);
});
