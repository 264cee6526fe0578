import { isFieldKey, makeKey } from './field-key.rules';

test.each([
  ['Visite médicale', [], 'visite_medicale'],
  ["  L'Été — n° 2 ! ", [], 'l_ete_n_2'],
  ['3e étage', [], 'champ_3e_etage'],
  ['شارة', [], 'champ'],
  ['🐝', [], 'champ'],
  ['Constructor', [], 'constructor_2'],
  ['Badge', ['badge'], 'badge_2'],
  ['Badge', ['badge', 'badge_2'], 'badge_3'],
  ['a'.repeat(60), [], 'a'.repeat(40)],
  ['a'.repeat(60), ['a'.repeat(40)], `${'a'.repeat(38)}_2`],
  [`${'a'.repeat(39)} b`, [], 'a'.repeat(39)],
])('%s, when %j are taken, gives %s', (label, taken, key) => {
  const made = makeKey(label, 'champ', (candidate) => taken.includes(candidate));
  expect(made).toBe(key);
  expect(isFieldKey(made)).toBe(true);
});

test.each(['', 'Badge', '1a', '_a', 'a-b', 'é', 'a'.repeat(41), 'constructor', '__proto__', 'a\n'])(
  '%j is no key of a field',
  (key) => {
    expect(isFieldKey(key)).toBe(false);
  },
);
