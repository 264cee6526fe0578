import { sectionsOfTab, spanOf } from './sheet-layout';
import { SHEET_SECTIONS } from './test-sheet-answers';
import { fieldNamed, ownField } from './test-sheet';

test.each([
  ['TEXT', 3, 4],
  ['TEXT', 2, 6],
  ['TEXT', 1, 12],
  ['MULTIPLE_CHOICE', 3, 8],
  ['MULTIPLE_CHOICE', 2, 12],
  ['LONG_TEXT', 3, 12],
] as const)('a field of type %s in a section of %d columns takes %d of twelve', (type, columns, span) => {
  expect(spanOf({ type }, columns)).toBe(span);
});

test('a tab has its own sections, in order, without those no field stands in', () => {
  const fields = [
    ownField('skill', 'TEXT', { section: 'skills' }),
    fieldNamed('mobilePhone', { section: 'CONTACT' }),
    fieldNamed('lastName'),
  ];
  const keys = (tab: 'DEFINITION' | 'INFORMATIONS') =>
    sectionsOfTab({ fields, sections: SHEET_SECTIONS }, tab).map(({ section }) => section.key);
  expect(keys('DEFINITION')).toEqual(['IDENTITY', 'CONTACT']);
  expect(keys('INFORMATIONS')).toEqual(['skills']);
});
