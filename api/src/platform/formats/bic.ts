import { compact } from './compact';
import { parsed, unreadable, type Parsed } from './parsed';

const LONGEST_TYPED = 40;
const SHAPE = /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/;

/** Reads a bank's BIC (ISO 9362) of 8 or 11 characters and gives it in capitals, without spaces. */
export function parseBic(text: string): Parsed<string> {
  const bic = text.length > LONGEST_TYPED ? '' : compact(text);
  return SHAPE.test(bic) ? parsed(bic) : SHAPE_REFUSAL;
}

const SHAPE_REFUSAL = unreadable('BIC_SHAPE', {
  fr: 'Un BIC compte 8 ou 11 caractères, dont 6 lettres au début : recopiez-le depuis le relevé.',
  en: 'A BIC has 8 or 11 characters, the first 6 being letters: copy it from the bank statement.',
});
