import { plain } from './plain';

test.each([
  ['Élise', 'elise'],
  ['  NOËL ', 'noel'],
  ['Numéro de badge', 'numero de badge'],
])('« %s » is found as « %s »', (text, searched) => {
  expect(plain(text)).toBe(searched);
});
