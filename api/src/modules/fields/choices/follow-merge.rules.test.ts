import type { Condition } from '@ruche/rules';
import { BUILT_IN_FIELDS } from '../catalogue/catalogue';
import { plainSetting, type Field } from '../field';
import { followingMerge } from './follow-merge.rules';

const MERGING = { from: 'OLD', into: 'NEW' };

function asking(condition: Condition, facts: Partial<Field> = {}): Field {
  const [base] = BUILT_IN_FIELDS;
  if (base === undefined) throw new Error('There are no built-in fields.');
  const setting = { ...plainSetting(true), shownWhen: condition, requiredWhen: condition };
  return { ...base, key: 'plate', settings: { INDIVIDUAL: setting, PROFESSIONAL: plainSetting(true) }, ...facts };
}

test.each<[Condition, Condition]>([
  [
    { field: 'licence', operator: 'is', value: 'OLD' },
    { field: 'licence', operator: 'is', value: 'NEW' },
  ],
  [
    { field: 'licence', operator: 'isOneOf', values: ['OLD', 'B', 'NEW'] },
    { field: 'licence', operator: 'isOneOf', values: ['NEW', 'B'] },
  ],
  [
    { all: [{ any: [{ field: 'licence', operator: 'contains', value: 'OLD' }] }] },
    { all: [{ any: [{ field: 'licence', operator: 'contains', value: 'NEW' }] }] },
  ],
  [
    { field: 'other', operator: 'is', value: 'OLD' },
    { field: 'other', operator: 'is', value: 'OLD' },
  ],
  [
    { field: 'licence', operator: 'isEmpty' },
    { field: 'licence', operator: 'isEmpty' },
  ],
])('%j becomes %j', (before, after) => {
  const { settings } = followingMerge(asking(before), 'licence', MERGING);
  expect(settings.INDIVIDUAL).toMatchObject({ shownWhen: after, requiredWhen: after });
  expect(settings.PROFESSIONAL).toEqual(plainSetting(true));
});

test('dependent options go by the option that stays, and forget the one that went', () => {
  const isThere: Condition = { field: 'licence', operator: 'isNotEmpty' };
  const child = asking(isThere, { offers: { parent: 'licence', options: { A: ['OLD', 'NEW'], B: [] } } });
  expect(followingMerge(child, 'licence', MERGING).offers).toEqual({
    parent: 'licence',
    options: { A: ['NEW'], B: [] },
  });
  const own = asking(isThere, { key: 'licence', offers: { parent: 'x', options: { OLD: ['OLD'], NEW: ['Y'] } } });
  expect(followingMerge(own, 'licence', MERGING).offers).toEqual({ parent: 'x', options: { NEW: ['Y'] } });
});
