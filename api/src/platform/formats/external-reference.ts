import { parsed, unreadable, type Parsed } from './parsed';

/** Reads the name another program has for a row: 1 to 64 letters, digits and signs of plain ASCII, without spaces. */
export function parseExternalReference(text: string): Parsed<string> {
  const reference = text.trim();
  return /^[\x21-\x7e]{1,64}$/.test(reference) ? parsed(reference) : REFUSAL;
}

const REFUSAL = unreadable('REFERENCE_NOT_PLAIN', {
  fr: 'Une référence compte 1 à 64 lettres sans accent, chiffres ou signes, sans espace : corrigez-la.',
  en: 'A reference has 1 to 64 unaccented letters, digits or signs, without spaces: correct it.',
});
