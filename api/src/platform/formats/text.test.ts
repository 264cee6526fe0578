import { cleanLongText, cleanText, searchKey } from './text';

describe('a text of one line', () => {
  test.each([
    ['  Dupont  ', 'Dupont'],
    ['Lefe\u0300vre', 'Lefèvre'],
    ['Du\u0000po\u0007nt\u007f\u0085', 'Dupont'],
    ['Jean\nDupont', 'Jean Dupont'],
    ['Jean\r\n\tDupont', 'Jean Dupont'],
    ['abc\u202egnp.exe\u202c', 'abcgnp.exe'],
    ['\u2066Dupont\u2069', 'Dupont'],
    ['סבתא 👵🏽 ok', 'סבתא 👵🏽 ok'],
    ['famille 👨‍👩‍👧', 'famille 👨‍👩‍👧'],
    ['𠮷野', '𠮷野'],
    ['a\ud83db\udc75c', 'abc'],
    ['\ufeff\u00a0 \n', ''],
  ])('%j is kept as %j', (text, kept) => {
    expect(cleanText(text)).toBe(kept);
  });

  test('keeps no more than 30 marks on one letter', () => {
    expect(cleanText(`x${'\u0323'.repeat(1000)}y`)).toBe(`x${'\u0323'.repeat(30)}y`);
  });
});

describe('a text of several lines', () => {
  test.each([
    ['un\r\ndeux\rtrois\nquatre', 'un\ndeux\ntrois\nquatre'],
    ['  - un\n\t- deux\n\n', '- un\n\t- deux'],
    ['a\u0000b\u202ec', 'abc'],
  ])('%j is kept as %j', (text, kept) => {
    expect(cleanLongText(text)).toBe(kept);
  });
});

describe('the form a name is searched under', () => {
  test.each([
    ["Lefèvre-d'Été", 'lefevre d ete'],
    ['LEFÈVRE D’ÉTÉ', 'lefevre d ete'],
    ['Lefe\u0300vre', 'lefevre'],
    ['Œuvrard', 'oeuvrard'],
    ['Lætitia', 'laetitia'],
    ['Weiß', 'weiss'],
    ['Søren Łukasz Đorđe', 'soren lukasz dorde'],
    ['  de   La  Tour ', 'de la tour'],
    ['J.-P. Martin', 'j p martin'],
    ['Ｄｕｐｏｎｔ', 'dupont'],
    ['İpek', 'ipek'],
    ['ℌans', 'hans'],
    ['Nguyễn', 'nguyen'],
    ['عائشة', 'عايشة'],
    ['김', '김'],
    ['李 👵', '李'],
    ['SA00012', 'sa00012'],
    ['', ''],
  ])('of %j is %j', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  test('is at most 255 characters and never ends in a space or half a character', () => {
    expect(searchKey('a'.repeat(5000))).toBe('a'.repeat(255));
    expect(searchKey(`${'a'.repeat(254)} b`)).toBe('a'.repeat(254));
    expect(searchKey(`a${'𠮷'.repeat(200)}`)).toBe(`a${'𠮷'.repeat(127)}`);
    expect(searchKey(`ab${'𠮷'.repeat(200)}`)).toBe(`ab${'𠮷'.repeat(126)}`);
  });

  test('of its own result is the same', () => {
    const key = searchKey("Œuvrard-L'Hôpital Weiß");
    expect(searchKey(key)).toBe(key);
  });
});
