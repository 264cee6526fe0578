import { parsed, unreadable, type Parsed } from './parsed';

const LONGEST = 2000;
const OTHER_SCHEME = /^(?!https?:\/\/)[a-z][a-z0-9+.-]*:(?!\d)/i;
const BLANK_OR_CONTROL = /[\s\p{Control}\p{Format}]/u;

/**
 * Reads a web address of at most 2,000 characters and gives its full form. https:// is added when no scheme is typed;
 * any scheme but http and https is refused, and so is an address that carries a name and password.
 */
export function parseUrl(text: string): Parsed<string> {
  if (text.length > LONGEST) return LENGTH_REFUSAL;
  const typed = text.trim();
  if (BLANK_OR_CONTROL.test(typed) || OTHER_SCHEME.test(typed)) return SHAPE_REFUSAL;
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url?.hostname.includes('.') || url.username !== '' || url.password !== '') return SHAPE_REFUSAL;
  return url.href.length > LONGEST ? LENGTH_REFUSAL : parsed(url.href);
}

const LENGTH_REFUSAL = unreadable('URL_LENGTH', {
  fr: 'Une adresse web compte au plus 2 000 caractères : raccourcissez-la.',
  en: 'A web address has at most 2,000 characters: shorten it.',
});

const SHAPE_REFUSAL = unreadable('URL_SHAPE', {
  fr: "Cette adresse web n'est pas valide : elle doit ressembler à https://www.exemple.fr.",
  en: 'This web address is not valid: it should look like https://www.example.com.',
});
