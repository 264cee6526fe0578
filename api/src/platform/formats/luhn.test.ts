import { hasLuhnKey, luhnKey } from './luhn';

describe('the Luhn key', () => {
  test.each(['732829320', '356000000', '73282932000074', '0'])('holds for %s', (digits) => {
    expect(hasLuhnKey(digits)).toBe(true);
  });

  test.each(['732829321', '73282932000079', '1'])('does not hold for %s', (digits) => {
    expect(hasLuhnKey(digits)).toBe(false);
  });

  test.each([
    ['73282932', '0'],
    ['7328293200007', '4'],
  ])('of %s is %s', (digits, key) => {
    expect(luhnKey(digits)).toBe(key);
  });
});
