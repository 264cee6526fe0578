import type { ModuleKey } from '../../../platform/actor';
import { BUILT_IN_FIELDS } from '../../fields/catalogue/catalogue';
import { changesOver } from './past-changes.rules';
import type { PastChange } from './worker-history.entity';

const FIELDS = { fields: BUILT_IN_FIELDS };
const save = (changes: Record<string, PastChange>) => ({ changes });
const told = (saves: ReturnType<typeof save>[], modules: ModuleKey[] = []) =>
  changesOver(saves, FIELDS, { role: 'MANAGER', modules }).map(({ field, before, after }) => [
    field.key,
    before,
    after,
  ]);

test('each field is told once, from its first value to its last, in the order of the sheet', () => {
  const saves = [
    save({ comment: { before: null, after: 'a' }, lastName: { before: 'A', after: 'B' } }),
    save({ lastName: { before: 'B', after: 'C' }, sheetKind: { before: 'INDIVIDUAL', after: 'PROFESSIONAL' } }),
  ];
  expect(told(saves)).toEqual([
    ['sheetKind', 'INDIVIDUAL', 'PROFESSIONAL'],
    ['lastName', 'A', 'C'],
    ['comment', null, 'a'],
  ]);
});

test('what came back to where it was is left out, unless masks hide whether it did', () => {
  const saves = [
    save({ comment: { before: 'a', after: 'b' }, ntt: { before: '••••••', after: '••••••' } }),
    save({ comment: { before: 'b', after: 'a' } }),
  ];
  expect(told(saves)).toEqual([['ntt', '••••••', '••••••']]);
});

test('a field that is no more is not told', () => {
  expect(told([save({ gone: { before: null, after: 'a' } })])).toEqual([]);
});

test('a file number is told with telephone time-keeping only', () => {
  const saves = [save({ fileNumber: { before: null, after: '00001' } })];
  expect(told(saves)).toEqual([]);
  expect(told(saves, ['TELEPHONE_TIME_KEEPING'])).toEqual([['fileNumber', null, '00001']]);
});
