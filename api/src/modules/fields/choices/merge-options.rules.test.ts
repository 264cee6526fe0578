import type { FieldOption } from '../field';
import { mergedOptions, mergedValue, mergingProblems } from './merge-options.rules';

const option = (key: string, facts: Partial<FieldOption> = {}): FieldOption => ({
  key,
  label: { fr: key, en: key },
  archived: false,
  ...facts,
});
const OPTIONS = [
  option('a'),
  option('b'),
  option('c'),
  option('old', { archived: true }),
  option('gone', { archived: true, mergedInto: 'a' }),
];

test.each([
  ['a', 'b', []],
  ['old', 'b', []],
  ['x', 'b', ['from: UNKNOWN_OPTION']],
  ['a', 'x', ['into: UNKNOWN_OPTION']],
  ['a', 'a', ['into: SAME_OPTION']],
  ['a', 'old', ['into: ARCHIVED_OPTION']],
  ['gone', 'b', ['from: OPTION_MERGED']],
  ['x', 'y', ['from: UNKNOWN_OPTION', 'into: UNKNOWN_OPTION']],
])('merging %s into %s: %j', (from, into, expected) => {
  const problems = mergingProblems(OPTIONS, { from, into });
  expect(problems.map(({ path, code }) => `${path.join('.')}: ${code}`)).toEqual(expected);
});

test('what was merged before follows the option it became', () => {
  expect(mergedOptions(OPTIONS, { from: 'a', into: 'b' })).toEqual([
    option('a', { archived: true, mergedInto: 'b' }),
    option('b'),
    option('c'),
    option('old', { archived: true }),
    option('gone', { archived: true, mergedInto: 'b' }),
  ]);
});

test.each([
  ['a', 'b'],
  ['b', 'b'],
  ['c', 'c'],
  [['a'], ['b']],
  [['a', 'b'], ['b']],
  [
    ['a', 'c'],
    ['b', 'c'],
  ],
  [['c'], ['c']],
])('%j becomes %j', (value, expected) => {
  expect(mergedValue(OPTIONS, { from: 'a', into: 'b' }, value)).toEqual(expected);
});
