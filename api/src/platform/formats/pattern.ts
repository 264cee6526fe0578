import { RE2JS } from 're2js';
import { parsed, unreadable, type Parsed } from './parsed';

const LONGEST_SOURCE = 200;
const LARGEST_PROGRAM = 1000;
const LONGEST_TEXT = 10_000;

/**
 * Compiles a pattern an administrator wrote, at most 200 characters in RE2's syntax, into a test of a whole text.
 * RE2 takes time in proportion to the text whatever the pattern, so no pattern can stall the server; the size of the
 * compiled program is bounded too. A text over 10,000 characters never matches.
 */
export function compilePattern(source: string): Parsed<(text: string) => boolean> {
  if (source.length > LONGEST_SOURCE) return LENGTH_REFUSAL;
  const pattern = compile(source);
  if (!pattern) return SYNTAX_REFUSAL;
  if (pattern.programSize() > LARGEST_PROGRAM) return SIZE_REFUSAL;
  return parsed((text) => text.length <= LONGEST_TEXT && pattern.testExact(text));
}

/** re2js tells a bad pattern by throwing, and by nothing else. */
function compile(source: string): RE2JS | undefined {
  try {
    return RE2JS.compile(source);
  } catch {
    return undefined;
  }
}

const LENGTH_REFUSAL = unreadable('PATTERN_LENGTH', {
  fr: 'Ce modèle est trop long : il compte au plus 200 caractères.',
  en: 'This pattern is too long: it has at most 200 characters.',
});

const SYNTAX_REFUSAL = unreadable('PATTERN_SYNTAX', {
  fr: "Ce modèle n'est pas valide : vérifiez parenthèses, crochets et répétitions. Les références et les assertions ne sont pas acceptées.",
  en: 'This pattern is not valid: check brackets and repetitions. Back-references and look-around are not accepted.',
});

const SIZE_REFUSAL = unreadable('PATTERN_SIZE', {
  fr: 'Ce modèle est trop complexe : diminuez le nombre de répétitions.',
  en: 'This pattern is too complex: use fewer repetitions.',
});
