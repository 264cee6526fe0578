import { compilePattern } from './pattern';

function matches(source: string, text: string): boolean {
  const pattern = compilePattern(source);
  if (!pattern.ok) throw new Error(pattern.code);
  return pattern.value(text);
}

describe('a pattern', () => {
  test.each([
    ['[0-9]{4}', '1234', true],
    ['[0-9]{4}', 'x1234', false],
    ['[0-9]{4}', '12345', false],
    ['^[A-Z]{2}$', 'AB', true],
    ['^[A-Z]{2}$', 'AB\n', false],
    ['a|b', 'ab', false],
    ['\\p{L}+', 'Hélène', true],
    ['.', '👵', true],
    ['', '', true],
  ])('%s on %j says %s', (source, text, expected) => {
    expect(matches(source, text)).toBe(expected);
  });

  test.each([
    ['(', 'PATTERN_SYNTAX'],
    ['[a', 'PATTERN_SYNTAX'],
    ['(?=a)', 'PATTERN_SYNTAX'],
    ['(a)\\1', 'PATTERN_SYNTAX'],
    ['((a{100}){100}){100}', 'PATTERN_SYNTAX'],
    ['(.?.?.?.?.?){200}', 'PATTERN_SIZE'],
    ['a'.repeat(201), 'PATTERN_LENGTH'],
  ])('%s is refused', (source, code) => {
    expect(compilePattern(source)).toMatchObject({ ok: false, code });
  });

  test('made to run for ever ends at once', () => {
    expect(matches('(a+)+', `${'a'.repeat(9_000)}b`)).toBe(false);
    expect(matches('(a|a)*c', 'a'.repeat(9_000))).toBe(false);
  });

  test('never matches a text over 10,000 characters', () => {
    expect(matches('a*', 'a'.repeat(10_000))).toBe(true);
    expect(matches('a*', 'a'.repeat(10_001))).toBe(false);
  });
});
