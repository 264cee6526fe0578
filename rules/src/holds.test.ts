import { holds, type Condition } from './index';

const VALUES: Readonly<Record<string, unknown>> = {
  licence: 'B',
  hours: 12,
  birth: '1990-12-31',
  night: false,
  languages: ['AR', 'EN'],
  blank: ' \t',
  none: [],
  zero: 0,
};

test.each<[Condition, boolean]>([
  [{ field: 'licence', operator: 'is', value: 'B' }, true],
  [{ field: 'licence', operator: 'is', value: 'C' }, false],
  [{ field: 'licence', operator: 'isNot', value: 'C' }, true],
  [{ field: 'licence', operator: 'isOneOf', values: ['A', 'B'] }, true],
  [{ field: 'licence', operator: 'isOneOf', values: ['A'] }, false],
  [{ field: 'night', operator: 'is', value: false }, true],
  [{ field: 'night', operator: 'isNotEmpty' }, true],
  [{ field: 'zero', operator: 'isEmpty' }, false],
  [{ field: 'hours', operator: 'less', value: 12 }, false],
  [{ field: 'hours', operator: 'less', value: 12.5 }, true],
  [{ field: 'hours', operator: 'greater', value: 11 }, true],
  [{ field: 'hours', operator: 'greater', value: '11' }, false],
  [{ field: 'birth', operator: 'less', value: '1991-01-01' }, true],
  [{ field: 'birth', operator: 'greater', value: '1991-01-01' }, false],
  [{ field: 'languages', operator: 'contains', value: 'EN' }, true],
  [{ field: 'languages', operator: 'contains', value: 'PT' }, false],
  [{ all: [] }, true],
  [{ any: [] }, false],
  [
    {
      all: [{ field: 'licence', operator: 'is', value: 'B' }, { any: [{ field: 'hours', operator: 'is', value: 1 }] }],
    },
    false,
  ],
  [
    {
      any: [
        { field: 'licence', operator: 'is', value: 'B' },
        { field: 'nowhere', operator: 'isNotEmpty' },
      ],
    },
    true,
  ],
])('%j: %s', (condition, expected) => {
  expect(holds(condition, (key) => VALUES[key])).toBe(expected);
});

test.each(['blank', 'none', 'nowhere'])('an empty value meets isEmpty and nothing else: %s', (field) => {
  const met = (condition: Condition): boolean => holds(condition, (key) => VALUES[key]);
  expect(met({ field, operator: 'isEmpty' })).toBe(true);
  expect(met({ field, operator: 'isNotEmpty' })).toBe(false);
  for (const operator of ['is', 'isNot', 'less', 'greater', 'contains'] as const)
    expect(met({ field, operator, value: 'x' })).toBe(false);
  expect(met({ field, operator: 'isOneOf', values: ['x'] })).toBe(false);
});
