import { departmentOfPostcode, parsePostcode } from './postcode';

describe('a postal code', () => {
  test.each([
    ['59000', 'FR', '59000'],
    [' 59 000 ', 'FR', '59000'],
    ['01000', 'FR', '01000'],
    ['20000', 'FR', '20000'],
    ['97411', 'RE', '97411'],
    ['98000', 'MC', '98000'],
    ['SW1A 1AA', 'GB', 'SW1A 1AA'],
    ['1000', 'BE', '1000'],
  ])('%j in %s is %s', (text, country, value) => {
    expect(parsePostcode(text, country)).toEqual({ ok: true, value });
  });

  test.each([
    ['2A000', 'FR', 'POSTCODE_FRENCH'],
    ['5900', 'FR', 'POSTCODE_FRENCH'],
    ['590000', 'FR', 'POSTCODE_FRENCH'],
    ['', 'FR', 'POSTCODE_FRENCH'],
    ['', 'BE', 'POSTCODE_FOREIGN'],
    ['1234567890123', 'BE', 'POSTCODE_FOREIGN'],
  ])('%j in %s is refused', (text, country, code) => {
    expect(parsePostcode(text, country)).toMatchObject({ ok: false, code });
  });

  test.each([
    ['59000', '59'],
    ['01000', '01'],
    ['75116', '75'],
    ['20090', '2A'],
    ['20137', '2A'],
    ['20200', '2B'],
    ['20600', '2B'],
    ['97100', '971'],
    ['97411', '974'],
    ['98800', '988'],
  ])('%s is in département %s', (postcode, department) => {
    expect(departmentOfPostcode(postcode)).toBe(department);
  });

  test.each(['98000', '00100', '96000', '99100', '20900'])('%s is in no département', (postcode) => {
    expect(departmentOfPostcode(postcode)).toBeUndefined();
  });
});
