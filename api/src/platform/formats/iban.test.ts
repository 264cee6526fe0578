import { formatIban, ibanKey, maskIban, parseIban, ribKey } from './iban';

describe('an IBAN', () => {
  test.each([
    'FR1420041010050500013M02606',
    'FR7630006000011234567890189',
    'MC5811222000010123456789030',
    'BE68539007547034',
    'DE89370400440532013000',
    'ES9121000418450200051332',
    'PT50000201231234567890154',
    'LT121000011101001000',
    'NL91ABNA0417164300',
    'MT84MALT011000012345MTLCAST001S',
  ])('is accepted: %s', (iban) => {
    expect(parseIban(iban)).toEqual({ ok: true, value: iban });
  });

  test('is read as banks print it', () => {
    expect(parseIban(' fr14 2004 1010 0505 0001\u00a03M02 606 ')).toEqual({
      ok: true,
      value: 'FR1420041010050500013M02606',
    });
  });

  test('of another SEPA country is accepted even when its national key is unknown to us', () => {
    const account = '000000000000000000001';
    expect(parseIban(`PT${ibanKey('PT', account)}${account}`)).toMatchObject({ ok: true });
  });

  test.each([
    ['a wrong last digit', 'FR7630006000011234567890188', 'IBAN_KEY'],
    ['two digits swapped', 'FR7630006000011234567809189', 'IBAN_KEY'],
    ['one character short', 'FR763000600001123456789018', 'IBAN_LENGTH'],
    ['one character too many', 'BE685390075470345', 'IBAN_LENGTH'],
    ['no such country', 'ZZ7630006000011234567890189', 'IBAN_COUNTRY'],
    ['a country without IBAN', 'US7630006000011234567890189', 'IBAN_COUNTRY'],
    ['a RIB without its IBAN', '30006000011234567890189', 'IBAN_SHAPE'],
    ['a strange character', 'FR76300060000112345678901*9', 'IBAN_SHAPE'],
    ['nothing', '', 'IBAN_SHAPE'],
  ])('is refused: %s', (_case, text, code) => {
    expect(parseIban(text)).toMatchObject({ ok: false, code });
  });

  test.each([
    ['FR', '30006000011234567890188'],
    ['MC', '11222000010123456789031'],
    ['FR', '300060000A1234567890189'],
  ])('of %s is refused when only its RIB key is wrong: %s', (country, account) => {
    expect(parseIban(`${country}${ibanKey(country, account)}${account}`)).toMatchObject({
      ok: false,
      code: 'IBAN_RIB_KEY',
    });
  });

  test('is masked but for its first and last four characters', () => {
    expect(maskIban('FR1420041010050500013M02606')).toBe('FR14 •••• 2606');
  });

  test.each([
    ['FR1420041010050500013M02606', 'FR14 2004 1010 0505 0001 3M02 606'],
    ['BE68539007547034', 'BE68 5390 0754 7034'],
  ])('%s is written in groups of four', (iban, written) => {
    expect(formatIban(iban)).toBe(written);
  });
});

describe('the RIB key', () => {
  test.each([
    ['20041', '01005', '0500013M026', '06'],
    ['30006', '00001', '12345678901', '89'],
    ['11222', '00001', '01234567890', '30'],
  ])('of bank %s, branch %s, account %s is %s', (bank, branch, account, key) => {
    expect(ribKey(bank, branch, account)).toBe(key);
  });

  test.each([
    ['ABCDEFGHI', '123456789'],
    ['JKLMNOPQR', '123456789'],
    ['STUVWXYZ', '23456789'],
  ])('counts the letters %s as %s', (letters, digits) => {
    expect(ribKey('30006', '00001', letters.padStart(11, '0'))).toBe(
      ribKey('30006', '00001', digits.padStart(11, '0')),
    );
  });
});
