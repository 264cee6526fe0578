import { parseSiret, parseVatNumber, vatKey } from './company-number';

describe('a SIRET', () => {
  test.each(['73282932000074', '732 829 320 00074', '35600000000048', '35600000049837', '35600000009075'])(
    'is accepted: %s',
    (text) => {
      expect(parseSiret(text)).toEqual({ ok: true, value: text.replaceAll(' ', '') });
    },
  );

  test.each([
    ['a wrong key', '73282932000079', 'SIRET_KEY'],
    ['an establishment of La Poste that has neither key', '35600000049838', 'SIRET_KEY'],
    ['a right key on a wrong SIREN', '73282932100073', 'SIRET_KEY'],
    ['a multiple of 5 that is not La Poste', '73282932000070', 'SIRET_KEY'],
    ['a SIREN alone', '732829320', 'SIRET_SHAPE'],
    ['a number of Monaco', 'MONACOCONFO001', 'SIRET_SHAPE'],
    ['nothing', '', 'SIRET_SHAPE'],
  ])('is refused: %s', (_case, text, code) => {
    expect(parseSiret(text)).toMatchObject({ ok: false, code });
  });
});

describe('a VAT number', () => {
  test('of SIREN 732829320 has key 44', () => {
    expect(vatKey('732829320')).toBe('44');
  });

  test.each([
    'FR44732829320',
    'fr 44 732 829 320',
    'FRK7732829320',
    'BE0123456789',
    'DE123456789',
    'ESB12345678',
    'NL123456789B01',
    'IE1234567WA',
    'EL123456789',
    'XIGD123',
  ])('is accepted: %s', (text) => {
    expect(parseVatNumber(text)).toEqual({ ok: true, value: text.replaceAll(' ', '').toUpperCase() });
  });

  test.each([
    ['a wrong key', 'FR45732829320', 'VAT_KEY'],
    ['a wrong SIREN', 'FR44732829321', 'SIREN_KEY'],
    ['a letter the key never has', 'FRO4732829320', 'VAT_SHAPE'],
    ['too short', 'FR4473282932', 'VAT_SHAPE'],
    ['the wrong shape for Germany', 'DE12345678', 'VAT_SHAPE'],
    ['no country of the Union', 'CH123456789', 'VAT_COUNTRY'],
    ['no country', '44732829320', 'VAT_COUNTRY'],
    ['nothing', '', 'VAT_COUNTRY'],
  ])('is refused: %s', (_case, text, code) => {
    expect(parseVatNumber(text)).toMatchObject({ ok: false, code });
  });

  test('with a wrong key is refused with the right one', () => {
    expect(parseVatNumber('FR45732829320')).toMatchObject({ message: { fr: expect.stringContaining('44') as string } });
  });
});
