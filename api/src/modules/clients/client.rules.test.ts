import { clientNameOf, nameKeyOf } from './client.rules';

test.each([
  [{ title: 'MRS', firstName: 'Jeanne', lastName: 'Leroy' }, 'Mme Jeanne LEROY', 'Ms Jeanne LEROY'],
  [{ title: 'MR_AND_MRS', firstName: null, lastName: "d'Été" }, "M. et Mme D'ÉTÉ", "Mr and Ms D'ÉTÉ"],
  [{ title: null, firstName: null, lastName: 'Vincent' }, 'VINCENT', 'VINCENT'],
] as const)('a client is called by title, first and last name: %j', (name, french, english) => {
  expect([clientNameOf(name, 'fr'), clientNameOf(name, 'en')]).toEqual([french, english]);
});

test('clients are sorted by last name, then first name, whatever their accents and capitals', () => {
  expect(nameKeyOf({ lastName: "D'Été", firstName: 'Zoé' })).toBe('d ete zoe');
  expect(nameKeyOf({ lastName: 'Leroy', firstName: null })).toBe('leroy');
});
