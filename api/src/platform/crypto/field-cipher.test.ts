import { blindIndex, decryptField, encryptField, needsRotation } from './field-cipher';

const place = { agencyId: 'agency-1', column: 'workers.nir', rowId: 'worker-1' };

test('a value comes back in its own place', () => {
  expect(decryptField(encryptField('295109912611193', place), place)).toBe('295109912611193');
});

test.each([
  ['another row', { ...place, rowId: 'worker-2' }],
  ['another column', { ...place, column: 'workers.iban' }],
  ['another agency', { ...place, agencyId: 'agency-2' }],
])('a value copied to %s does not decrypt', (_, elsewhere) => {
  const sealed = encryptField('295109912611193', place);
  expect(() => decryptField(sealed, elsewhere)).toThrow();
});

test('the same value sealed twice looks different and shows nothing of itself', () => {
  const [one, two] = [
    encryptField('FR1420041010050500013M02606', place),
    encryptField('FR1420041010050500013M02606', place),
  ];
  expect(one).not.toBe(two);
  expect(one).not.toContain('FR14');
});

test.each(['', 'plain', 'v2.a.b.c.d', 'v1.unknown0.AAAA.AAAA.AAAA'])('%p is refused', (sealed) => {
  expect(() => decryptField(sealed, place)).toThrow();
});

test('a value in which one letter is another is refused, though it may read the same', () => {
  const sealed = encryptField('x', place);
  const others = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    .split('')
    .filter((letter) => !sealed.endsWith(letter));
  for (const letter of others) expect(() => decryptField(sealed.slice(0, -1) + letter, place)).toThrow();
});

test('a value whose tag was cut short is refused', () => {
  const [version, keyId, iv, tag, text] = encryptField('295109912611193', place).split('.');
  const cut = Buffer.from(tag ?? '', 'base64url')
    .subarray(0, 4)
    .toString('base64url');
  expect(() => decryptField([version, keyId, iv, cut, text].join('.'), place)).toThrow();
});

test('equal values have equal hashes in one agency and column only', () => {
  const hash = blindIndex('295109912611193', 'agency-1', 'workers.nir');
  expect(hash).toHaveLength(16);
  expect(blindIndex('295109912611193', 'agency-1', 'workers.nir')).toEqual(hash);
  expect(blindIndex('295109912611193', 'agency-2', 'workers.nir')).not.toEqual(hash);
  expect(blindIndex('295109912611193', 'agency-1', 'workers.ntt')).not.toEqual(hash);
});

test('a value sealed with the current key needs no rotation; one of another key does', () => {
  expect(needsRotation(encryptField('x', place))).toBe(false);
  expect(needsRotation('v1.00000000.a.b.c')).toBe(true);
});
