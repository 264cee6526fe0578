import { newId } from '../database/new-id';
import { cursorOf, newestPage } from './newest-first';

const id = newId();

test('a page is 20 rows from the newest on, when nothing is said', () => {
  expect(newestPage(null, null)).toEqual({ first: 20, after: null });
});

test.each(['2026-11-24T09:30:00.000Z', '2026-11-24'])('a cursor of %s leads back to its place', (at) => {
  expect(newestPage(100, cursorOf({ at, id }))).toEqual({ first: 100, after: { at, id } });
});

test.each([0, -1, 101])('%d rows are not a page', (first) => {
  expect(() => newestPage(first, null)).toThrow(/1 à 100/);
});

test.each([
  '',
  'x',
  `_${id}`,
  `2026-13-45_${id}`,
  `2026-02-31_${id}`,
  '2026-11-24_é',
  `2026-11-24_${id}_`,
  'x'.repeat(120),
])('%j is no cursor', (cursor) => {
  expect(() => newestPage(20, cursor)).toThrow(/curseur/);
});
