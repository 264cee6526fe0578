import { hasLuhnKey } from './luhn';
import { parsed, unreadable, type Parsed } from './parsed';

const SHAPE = /^[12](\d{9})[\dA-Z]{1,30}$/;
const LONGEST_TYPED = 80;

/**
 * Reads a temporary technical number (NTT, DSN item S21.G00.30.020): 1 or 2 for the sex, the employer's SIREN, then the
 * employer's own identifier; 11 to 40 letters and digits. It has no key and is not a NIR.
 */
export function parseNtt(text: string): Parsed<string> {
  const number = text.length > LONGEST_TYPED ? '' : text.replace(/\s/g, '').toUpperCase();
  const siren = SHAPE.exec(number)?.[1];
  if (siren === undefined) return SHAPE_REFUSAL;
  return hasLuhnKey(siren) ? parsed(number) : SIREN_REFUSAL;
}

const SHAPE_REFUSAL = unreadable('NTT_SHAPE', {
  fr: "Un numéro technique temporaire compte 11 à 40 lettres et chiffres : 1 ou 2, le SIREN de l'employeur, puis l'identifiant du salarié.",
  en: "A temporary technical number has 11 to 40 letters and digits: 1 or 2, the employer's SIREN, then the employee's identifier.",
});

const SIREN_REFUSAL = unreadable('NTT_SIREN', {
  fr: "Le SIREN dans ce numéro technique temporaire n'est pas valide : vérifiez du 2e au 10e chiffre.",
  en: 'The SIREN in this temporary technical number is not valid: check its 2nd to 10th digits.',
});
