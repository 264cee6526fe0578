import { returnPath, signInPath } from './request-path';

test('sign-in leads back to the page asked for, query included', () => {
  expect(signInPath('/intervenants?page=2')).toBe('/connexion?retour=%2Fintervenants%3Fpage%3D2');
  expect(signInPath('/')).toBe('/connexion');
});

test.each([
  ['/intervenants?page=2', '/intervenants?page=2'],
  [undefined, '/'],
  [['/a', '/b'], '/'],
  ['https://ailleurs.example', '/'],
  ['//ailleurs.example', '/'],
  ['/\\ailleurs.example', '/'],
  ['/\t/ailleurs.example', '/'],
  ['/\n/ailleurs.example', '/'],
  ['/\r/ailleurs.example', '/'],
  ['/intervenants\u0000', '/'],
  ['/.//ailleurs.example', '/'],
  ['/x/..//ailleurs.example', '/'],
  ['//', '/'],
  ['javascript:alert(1)', '/'],
])('from %j sign-in leads to %s, never to another site', (retour, path) => {
  expect(returnPath(retour)).toBe(path);
});
