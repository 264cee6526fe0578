import type { Condition } from '@ruche/rules';
import { conditionOf, conditionValues, missingIn, NEW_ROW } from './condition-values';

const LICENCE: Condition = { field: 'drivingLicence', operator: 'is', value: 'B' };
const NATURE: Condition = { field: 'nature', operator: 'isOneOf', values: ['CANDIDATE', 'TRAINEE'] };
const PHONE: Condition = { field: 'mobilePhone', operator: 'isNotEmpty' };

test.each<[string, Condition | null]>([
  ['always', null],
  ['one comparison', LICENCE],
  ['all of several', { all: [LICENCE, NATURE, PHONE] }],
  ['any of several', { any: [LICENCE, { field: 'car', operator: 'is', value: false }] }],
])('%s comes out of the form as it went in', (_, condition) => {
  const values = conditionValues(condition);
  expect(values && conditionOf(values)).toEqual(condition);
});

test('groups in groups cannot be shown in rows', () => {
  expect(conditionValues({ all: [LICENCE, { any: [NATURE, PHONE] }] })).toBeNull();
});

test.each([
  [NEW_ROW, 'field'],
  [{ ...NEW_ROW, field: 'nature' }, 'operator'],
  [{ ...NEW_ROW, field: 'nature', operator: 'is' as const }, 'value'],
  [{ ...NEW_ROW, field: 'nature', operator: 'isOneOf' as const }, 'values'],
  [{ ...NEW_ROW, field: 'nature', operator: 'isEmpty' as const }, null],
  [{ ...NEW_ROW, field: 'car', operator: 'is' as const, value: false }, null],
])('%j lacks %s', (row, missing) => {
  expect(missingIn(row)).toBe(missing);
});
