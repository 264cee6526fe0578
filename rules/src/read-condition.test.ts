import { comparisonsIn, fieldsIn, readCondition } from './index';

const IS = { field: 'nature', operator: 'is', value: 'CANDIDATE' };

test.each([
  IS,
  { field: 'nature', operator: 'isOneOf', values: ['CANDIDATE', 'TEMP'] },
  { field: 'nature', operator: 'isEmpty' },
  { all: [IS, { any: [IS, { all: [IS] }] }] },
])('%j is a condition', (raw) => {
  expect(readCondition(raw)).toEqual(raw);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['text', 'nature = CANDIDATE'],
  ['a list', [IS]],
  ['an empty group', { all: [] }],
  ['two groups in one', { all: [IS], any: [IS] }],
  ['an unknown operator', { ...IS, operator: 'constructor' }],
  ['a comparison without a value', { field: 'nature', operator: 'is' }],
  ['a value where there is none', { ...IS, operator: 'isEmpty' }],
  ['a value that is an object', { ...IS, value: {} }],
  ['a number that is none', { ...IS, value: Number.NaN }],
  ['no values', { field: 'nature', operator: 'isOneOf', values: [] }],
  ['something besides', { ...IS, code: 'process.exit()' }],
  ['groups four deep', { all: [{ any: [{ all: [{ any: [IS] }] }] }] }],
  ['twenty-one comparisons', { all: [{ any: Array(20).fill(IS) }, IS] }],
  ['a part that is none', { all: [IS, null] }],
])('%s is no condition', (_, raw) => {
  expect(readCondition(raw)).toBeNull();
});

test('the fields a condition asks about are told once each', () => {
  const condition = readCondition({ any: [IS, { all: [IS, { field: 'licence', operator: 'isEmpty' }] }] });
  expect(fieldsIn(condition)).toEqual(['nature', 'licence']);
  expect(comparisonsIn(condition)).toHaveLength(3);
  expect(fieldsIn(null)).toEqual([]);
});
