import { cleanText, searchKey } from '../../platform/formats/text';

/** What a worker is found by. Phones in E.164; `formerNumbers` are the registration and file numbers held before. */
export interface SearchFacts {
  lastName: string;
  birthName: string | null;
  firstName: string | null;
  companyName: string | null;
  registrationNumber: string | null;
  fileNumber: string | null;
  formerNumbers: readonly string[];
  mobilePhone: string | null;
  landlinePhone: string | null;
  email: string | null;
}

/** Lengths of `workers.name_key`, `workers.search_text` and `worker_search_terms.term`, in characters. */
const NAME_KEY_LENGTH = 120;
const SEARCH_TEXT_LENGTH = 600;
const TERM_LENGTH = 60;

/** Groups of digits with what people put between those of a phone number. */
const DIGIT_GROUPS = /(?<!\S)[+\d()./\p{Dash_Punctuation}]+(?:\s+[+\d()./\p{Dash_Punctuation}]+)*(?!\S)/gu;

/** Territories whose numbers are dialled in France with a 0 instead of the calling code. */
const FRENCH_CODE = /^\+(?:33|262|590|594|596)0?(?=\d)/;

/**
 * The two columns a worker is listed and found by. `nameKey` sorts by last name, then first name. `searchText` holds the
 * terms that `searchWords` is compared with by their beginnings, each after a space. Both must be stored anew whenever
 * one of the facts changes, and `worker_search_terms` with them (see `writeSearchTerms`).
 */
export function searchColumns(facts: SearchFacts): { nameKey: string; searchText: string } {
  const terms = withoutBeginnings([
    ...[facts.lastName, facts.firstName, facts.birthName, facts.companyName].flatMap(nameTerms),
    ...[facts.registrationNumber, facts.fileNumber].flatMap(numberTerms),
    ...[facts.mobilePhone, facts.landlinePhone].map((phone) => dialled(phone ?? '')),
    ...(facts.email === null ? [] : emailTerms(facts.email)),
    ...facts.formerNumbers.flatMap(numberTerms),
  ]);
  return { nameKey: nameKeyOf(facts), searchText: joinWithin(SEARCH_TEXT_LENGTH, terms) };
}

/**
 * The words a search text consists of, in the form of the stored terms: names without accents or capitals, digits as a
 * French phone dials them, e-mail addresses whole. Groups of digits are one word: « 06 12 34 » is the beginning of a
 * phone number. Empty when the text holds neither letter nor digit.
 */
export function searchWords(text: string): string[] {
  const chunks = cleanText(text).replace(DIGIT_GROUPS, dialled).split(/\s+/);
  return withoutBeginnings(
    chunks.flatMap((chunk) => (chunk.includes('@') ? [chunk.toLowerCase()] : searchKey(chunk).split(' '))),
  );
}

/** The terms of a `searchText`. */
export function termsOf(searchText: string | null): string[] {
  return (searchText ?? '').split(' ').filter((term) => term !== '');
}

/** Two spaces part the names: all of « Martin » come before « Martin-Dubreuil », whatever the first names. */
function nameKeyOf({ lastName, firstName }: SearchFacts): string {
  return cut(`${searchKey(lastName)}  ${searchKey(firstName ?? '')}`, NAME_KEY_LENGTH).trim();
}

/** The words of a name, and a composed name in one word: « legoff » finds « Le Goff ». */
function nameTerms(name: string | null): string[] {
  const words = searchWords(name ?? '');
  return words.length > 1 ? [...words, words.join('')] : words;
}

/** A number as it is written, and its digits with and without leading zeros. */
function numberTerms(number: string | null): string[] {
  if (number === null) return [];
  const digits = number.replace(/\D/g, '');
  return [number.toLowerCase(), digits, digits.replace(/^0+/, '')];
}

/** The address, and the words before @. */
function emailTerms(email: string): string[] {
  const address = email.toLowerCase().replace(/\s/g, '');
  return [address, ...searchKey(address.slice(0, address.lastIndexOf('@'))).split(' ')];
}

/** A phone number typed in part or whole, as it is dialled in France; other numbers as their digits. */
function dialled(typed: string): string {
  const digits = typed
    .replaceAll('(0)', '')
    .replace(/[^\d+]/g, '')
    .replace(/^00(?=[1-9]\d{5})/, '+')
    .replace(/^(?=33[1-9]\d{8}$)/, '+');
  return digits.replace(FRENCH_CODE, '0').replaceAll('+', '');
}

/** Words are compared by their beginnings, so a word that begins another says nothing more. */
function withoutBeginnings(words: readonly string[]): string[] {
  const distinct = [...new Set(words.map((word) => cut(word, TERM_LENGTH)))].filter((word) => word !== '');
  return distinct.filter((word) => !distinct.some((other) => other !== word && other.startsWith(word)));
}

/** The terms that fit, each after a space; names and current numbers come first and always do. */
function joinWithin(length: number, terms: readonly string[]): string {
  return terms.reduce((text, term) => (text.length + 1 + term.length > length ? text : `${text} ${term}`), '');
}

/** At most `length` characters; never half of one. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/\p{Surrogate}$/u, '');
}
