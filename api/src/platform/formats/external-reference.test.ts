import { parseExternalReference } from './external-reference';

test.each(['V-2026/000123', ' plan:42 ', 'x'.repeat(64), '~!'])('%j is a reference', (text) => {
  expect(parseExternalReference(text)).toEqual({ ok: true, value: text.trim() });
});

test.each(['', '  ', 'two words', 'référence', 'x'.repeat(65), 'a\u0000b', '🐝'])('%j is none', (text) => {
  expect(parseExternalReference(text)).toMatchObject({ ok: false, code: 'REFERENCE_NOT_PLAIN' });
});
