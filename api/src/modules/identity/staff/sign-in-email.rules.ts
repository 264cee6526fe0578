import { parseEmail } from '../../../platform/formats/email';
import { unreadable, type Parsed } from '../../../platform/formats/parsed';

/** What the sign-in library takes before @: plain letters and digits and a few signs, no two dots in a row. */
const PLAIN = /^(?!\.)(?!.*\.\.)[a-z0-9_'+\-.]*[a-z0-9_+-]@(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/;

/** Reads an e-mail address to sign in with, in lower case: capitals never tell two accounts apart. */
export function parseSignInEmail(text: string): Parsed<string> {
  const reading = parseEmail(text);
  if (!reading.ok) return reading;
  const email = reading.value.toLowerCase();
  return PLAIN.test(email) ? { ok: true, value: email } : PLAIN_REFUSAL;
}

const PLAIN_REFUSAL = unreadable('EMAIL_NOT_PLAIN', {
  fr: 'On ne peut pas se connecter avec cette adresse e-mail : indiquez-en une sans accent ni signe rare.',
  en: 'One cannot sign in with this e-mail address: give one without accents or rare signs.',
});
