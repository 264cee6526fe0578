import { ruleProblems, type Condition, type RuleField } from './index';
import { aField } from './test-fields';

const on = (field: string): Condition => ({ field, operator: 'isNotEmpty' });
const told = (...fields: RuleField[]): string[] =>
  ruleProblems(fields, ['INDIVIDUAL']).map(({ key, part, code, about }) => `${key} ${part} ${code} ${about}`);

test('rules that fit have no problem', () => {
  const child = aField('b', { offers: { parent: 'a', options: { A: ['B'] } } }, { shownWhen: on('a') });
  expect(told(aField('a'), child, aField('c', {}, { shownWhen: on('b'), requiredWhen: on('a') }))).toEqual([]);
});

test.each<[string, Partial<RuleField>, string]>([
  ['there is no such field', { key: 'other' }, 'UNKNOWN_FIELD'],
  ['it is archived', { archivedAt: new Date(0) }, 'UNKNOWN_FIELD'],
  ['it is payroll data', { sensitive: true }, 'SENSITIVE_FIELD'],
  ['not everybody sees it who sees the other', { visibleFrom: 'MANAGER' }, 'LESS_VISIBLE_FIELD'],
  ['it is not asked so', { type: 'SECTORS' }, 'OPERATOR'],
])('a condition on a field is refused when %s', (_, facts, code) => {
  expect(told(aField('a', facts), aField('b', {}, { shownWhen: on('a') }))).toEqual([`b shownWhen ${code} a`]);
});

test('a field as restricted as the other may be asked about, and so may a locked one', () => {
  const restricted = aField('a', { visibleFrom: 'ADMIN' });
  expect(told(restricted, aField('b', { visibleFrom: 'ADMIN' }, { shownWhen: on('a') }))).toEqual([]);
  expect(told(aField('a', { locked: true }), aField('b', {}, { shownWhen: on('a') }))).toEqual([]);
});

test('a locked field takes no condition', () => {
  expect(told(aField('a'), aField('b', { locked: true }, { requiredWhen: on('a') }))).toEqual([
    'b requiredWhen LOCKED b',
  ]);
});

test('options depend on a choice and on options that are there', () => {
  const child = (parent: string, options: Record<string, string[]>) => aField('b', { offers: { parent, options } });
  expect(told(aField('a', { type: 'DATE' }), child('a', {}))).toEqual(['b offers NOT_A_CHOICE a']);
  expect(told(aField('a'), child('a', { A: ['gone'] }))).toEqual(['b offers UNKNOWN_OPTION a']);
  expect(told(aField('a'), child('a', { constructor: ['A'] }))).toEqual(['b offers UNKNOWN_OPTION a']);
  expect(told(child('b', {}))).toEqual(['b offers ITSELF b']);
});

describe('a circle', () => {
  test('of one, of two and of three is refused at each of its fields', () => {
    expect(told(aField('a', {}, { shownWhen: on('a') }))).toEqual(['a shownWhen ITSELF a']);
    expect(told(aField('a', {}, { shownWhen: on('b') }), aField('b', {}, { shownWhen: on('a') }))).toEqual([
      'a shownWhen LOOP b',
      'b shownWhen LOOP a',
    ]);
    const three = [
      aField('a', {}, { shownWhen: on('b') }),
      aField('b', {}, { shownWhen: on('c') }),
      aField('c', {}, { shownWhen: on('a') }),
      aField('d', {}, { shownWhen: on('a') }),
    ];
    expect(told(...three)).toEqual(['a shownWhen LOOP b', 'b shownWhen LOOP c', 'c shownWhen LOOP a']);
  });

  test('through dependent options is refused too', () => {
    const child = aField('b', { offers: { parent: 'a', options: {} } });
    expect(told(aField('a', {}, { shownWhen: on('b') }), child)).toEqual(['a shownWhen LOOP b', 'b offers LOOP a']);
  });

  test('of what is required is none: one of two phones may be asked for', () => {
    const empty = (field: string): Condition => ({ field, operator: 'isEmpty' });
    const phones = [
      aField('a', { type: 'PHONE' }, { requiredBefore: 'ALWAYS', requiredWhen: empty('b') }),
      aField('b', { type: 'PHONE' }, { requiredBefore: 'ALWAYS', requiredWhen: empty('a') }),
    ];
    expect(told(...phones)).toEqual([]);
  });
});
