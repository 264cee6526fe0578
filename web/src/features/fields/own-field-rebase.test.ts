import { rebaseOwnField } from './own-field-rebase';
import { newOwnField, type OwnFieldValues } from './own-field-values';

const BEFORE: OwnFieldValues = { ...newOwnField(['INDIVIDUAL']), labels: { fr: 'Badge', en: '' } };

function option(key: string | null, fr: string): OwnFieldValues['options'][number] {
  return { key, labels: { fr, en: '' }, archived: false, mergedInto: null };
}

test('what was typed stays and what was left alone follows, part by part', () => {
  const theirs = { ...BEFORE, labels: { fr: 'Insigne', en: 'Tag' }, searchable: true, section: 'FILE' as const };
  const typed = { ...BEFORE, labels: { fr: 'Badge bleu', en: '' }, section: 'CONTACT' as const, unique: true };
  expect(rebaseOwnField(BEFORE, theirs, typed)).toEqual({
    ...BEFORE,
    labels: { fr: 'Badge bleu', en: 'Tag' },
    searchable: true,
    section: 'CONTACT',
    unique: true,
  });
});

test('limits follow one by one', () => {
  const limits = (some: Partial<OwnFieldValues['limits']>) => ({ ...BEFORE, limits: { ...BEFORE.limits, ...some } });
  const rebased = rebaseOwnField(BEFORE, limits({ minLength: 2, maxLength: 8 }), limits({ maxLength: 9 }));
  expect(rebased.limits).toMatchObject({ minLength: 2, maxLength: 9 });
});

test('choices follow by their key, and those he added are not retired', () => {
  const options = (...some: OwnFieldValues['options']) => ({ ...BEFORE, options: some });
  const before = options(option('s', 'S'), option('m', 'M'));
  const theirs = options(option('s', 'Petit'), option('m', 'Moyen'), option('xl', 'XL'));
  const typed = options(option('s', 'S'), option('m', 'Médium'), option(null, 'L'));
  expect(rebaseOwnField(before, theirs, typed).options).toEqual([
    option('s', 'Petit'),
    option('m', 'Médium'),
    option(null, 'L'),
    option('xl', 'XL'),
  ]);
});

test('the boxes, which are not changed here, are theirs', () => {
  const settings = [{ sheetKind: 'INDIVIDUAL' as const, shown: true, required: true }];
  expect(rebaseOwnField(BEFORE, { ...BEFORE, settings }, BEFORE).settings).toEqual(settings);
});
