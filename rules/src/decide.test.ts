import { decideFields, type Condition, type RuleField, type RuleSetting, type Viewer } from './index';
import { ADMIN, aField } from './test-fields';

const SHEET = { sheetKind: 'INDIVIDUAL', nature: 'EMPLOYEE', modules: [] };

function decide(fields: readonly RuleField[], values: Record<string, unknown> = {}, viewer: Viewer = ADMIN) {
  return decideFields(fields, { sheet: SHEET, viewer, valueOf: (key) => values[key] });
}

const when = (field: string, value: string): Condition => ({ field, operator: 'is', value });

test('presence follows a chain of conditions, and what left the sheet counts as empty', () => {
  const fields = [
    aField('a'),
    aField('b', {}, { shownWhen: when('a', 'A') }),
    aField('c', {}, { shownWhen: when('b', 'B') }),
  ];
  const there = (values: Record<string, unknown>) =>
    [...decide(fields, values)].filter(([, { onSheet }]) => onSheet).map(([key]) => key);
  expect(there({ a: 'A', b: 'B' })).toEqual(['a', 'b', 'c']);
  expect(there({ a: 'B', b: 'B' })).toEqual(['a']);
});

test('settings that turn in a circle all the same come to an end', () => {
  const fields = [aField('a', {}, { shownWhen: when('b', 'A') }), aField('b', {}, { shownWhen: when('a', 'A') })];
  expect(decide(fields, { a: 'A', b: 'A' }).get('a')?.onSheet).toBe(false);
});

test.each<[string, Partial<RuleSetting>, Record<string, unknown>, boolean]>([
  ['always', { requiredBefore: 'ALWAYS' }, {}, true],
  ['before a later moment', { requiredBefore: 'HIRING' }, {}, false],
  ['where a condition holds', { requiredBefore: 'ALWAYS', requiredWhen: when('a', 'A') }, { a: 'A' }, true],
  ['where it does not', { requiredBefore: 'ALWAYS', requiredWhen: when('a', 'A') }, { a: 'B' }, false],
  ['off the sheet', { requiredBefore: 'ALWAYS', shownWhen: when('a', 'A') }, { a: 'B' }, false],
])('required %s', (_, setting, values, expected) => {
  expect(decide([aField('a'), aField('b', {}, setting)], values).get('b')?.required).toBe(expected);
});

test('what a role cannot see or change is not demanded of it; a reader is shown what is asked of managers', () => {
  const required = { requiredBefore: 'ALWAYS' } as const;
  const fields = [
    aField('open', {}, required),
    aField('hidden', { visibleFrom: 'ADMIN' }, required),
    aField('closed', { editableFrom: 'ADMIN' }, required),
    aField('paid', { sensitive: true }, required),
  ];
  const manager = decide(fields, {}, { role: 'MANAGER', mayWrite: true, seesPayroll: false });
  expect([...manager].map(([key, { visible, editable, required }]) => [key, visible, editable, required])).toEqual([
    ['open', true, true, true],
    ['hidden', false, false, false],
    ['closed', true, false, false],
    ['paid', true, false, false],
  ]);
  const partner = decide(fields, {}, { role: null, mayWrite: true, seesPayroll: false });
  expect([...partner]).toEqual([...manager]);
  const reader = decide(fields, {}, { role: 'READER', mayWrite: false, seesPayroll: false });
  expect(reader.get('open')).toMatchObject({ visible: true, editable: false, required: true });
});

test('options are offered under the answer above; where none is, nothing is demanded', () => {
  const offers = { parent: 'a', options: { A: ['A'], B: ['A', 'B'], C: [] } };
  const fields = [aField('a'), aField('b', { offers }, { requiredBefore: 'ALWAYS' })];
  expect(decide(fields, { a: 'A' }).get('b')).toMatchObject({ offered: ['A', 'B'], required: true });
  expect(decide(fields, { a: 'B' }).get('b')).toMatchObject({ offered: ['B'], required: true });
  expect(decide(fields).get('b')).toMatchObject({ offered: [], required: false });
});

test('an option called like a property every object has is always offered when nothing is said of it', () => {
  const options = [{ key: 'constructor', archived: false }];
  const fields = [aField('a'), aField('b', { options, offers: { parent: 'a', options: {} } })];
  expect(decide(fields).get('b')?.offered).toEqual(['constructor']);
});
