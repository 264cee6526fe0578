import { isEmail } from 'class-validator';
import { parsed, unreadable, type Parsed } from './parsed';

const LONGEST = 254;

/** Half of a 4-byte character, on which class-validator's test throws. */
const BROKEN_CHARACTER = /\p{Surrogate}/u;

/**
 * Reads an e-mail address of at most 254 characters (RFC 5321). The domain becomes lower case; the part before @ stays as
 * typed, since only its own server knows whether capitals matter there: compare addresses without regard to case.
 */
export function parseEmail(text: string): Parsed<string> {
  if (text.length > 2 * LONGEST) return LENGTH_REFUSAL;
  const typed = text.trim();
  if (typed.length > LONGEST) return LENGTH_REFUSAL;
  if (BROKEN_CHARACTER.test(typed) || !isEmail(typed)) return SHAPE_REFUSAL;
  const at = typed.lastIndexOf('@');
  return parsed(typed.slice(0, at) + typed.slice(at).toLowerCase());
}

const LENGTH_REFUSAL = unreadable('EMAIL_LENGTH', {
  fr: 'Une adresse e-mail compte au plus 254 caractères : raccourcissez-la.',
  en: 'An e-mail address has at most 254 characters: shorten it.',
});

const SHAPE_REFUSAL = unreadable('EMAIL_SHAPE', {
  fr: "Cette adresse e-mail n'est pas valide : elle doit ressembler à prenom.nom@exemple.fr.",
  en: 'This e-mail address is not valid: it should look like first.last@example.com.',
});
