import { csvLine, type Cell } from './csv.rules';

test.each<[string, Cell, string]>([
  ['nothing', null, ''],
  ['a text', { text: 'Élodie' }, 'Élodie'],
  ['a semicolon', { text: 'a;b' }, '"a;b"'],
  ['quotes and a line break', { text: 'dit « "oui" »\nle soir' }, '"dit « ""oui"" »\nle soir"'],
  ['a number with decimals', { number: 12.5, isMoney: false }, '12,5'],
  ['a negative number, which is no formula', { number: -3, isMoney: false }, '-3'],
  ['an amount', { number: 12, isMoney: true }, '12,00'],
  ['a day', { day: '2026-11-24' }, '24/11/2026'],
  ['a formula', { text: '=HYPERLINK("http://x")' }, `"'=HYPERLINK(""http://x"")"`],
  ['a plus', { text: '+33 6' }, "'+33 6"],
  ['a minus', { text: '-1+1' }, "'-1+1"],
  ['an at sign', { text: '@SUM(A1)' }, "'@SUM(A1)"],
  ['a tab', { text: '\t=1' }, "'\t=1"],
  ['a carriage return', { text: '\r=1' }, `"'\r=1"`],
])('%s is written so that Excel reads it as it is', (_, cell, expected) => {
  expect(csvLine([cell, { text: 'x' }])).toBe(`${expected};x\r\n`);
});
