const LONGEST_SEARCHED = 255;

/** Bidirectional embeddings, overrides and isolates: they can make a text read as another. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/** All control characters but tab and line feed, and halves of 4-byte characters, which no database can keep. */
const UNPRINTABLE = /(?![\t\n])\p{Control}|\p{Surrogate}/gu;

/**
 * A text of one line as it is kept: composed (NFC), trimmed, without control characters or bidirectional overrides;
 * line breaks and tabs become spaces. Right-to-left letters and emoji stay.
 */
export function cleanText(text: string): string {
  return clean(text.replace(/[\t\r\n]+/g, ' '));
}

/** A text of several lines as it is kept: as cleanText, but line breaks stay, each as one line feed, and so do tabs. */
export function cleanLongText(text: string): string {
  return clean(text.replace(/\r\n?/g, '\n'));
}

/**
 * The form under which a name is searched and sorted: no accents, no capitals, ligatures opened, everything that is
 * neither letter nor digit one space. « Lefèvre-d'Été » gives `lefevre d ete`. At most 255 characters. Stored keys depend
 * on this function: a change of its result needs a migration that writes them anew.
 */
export function searchKey(text: string): string {
  return text
    .slice(0, 4 * LONGEST_SEARCHED)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
    .normalize('NFC')
    .slice(0, LONGEST_SEARCHED)
    .replace(/\p{Surrogate}$/u, '')
    .trim();
}

function clean(text: string): string {
  const printable = text.replace(UNPRINTABLE, '').replace(BIDI_CONTROLS, '');
  return withBoundedMarks(printable).normalize('NFC').trim();
}

/**
 * At most 30 combining marks on one letter, more than any language writes: the limit of Unicode's stream-safe format
 * (UAX #15). Without it, normalizing n marks takes n² steps: a minute and a half for one megabyte. The marks go by
 * slices, since one pattern for a whole run would exhaust the stack.
 */
function withBoundedMarks(text: string): string {
  let bounded = text;
  while (/\p{Mark}{31}/u.test(bounded)) bounded = bounded.replace(/(\p{Mark}{30})\p{Mark}{1,1000}/gu, '$1');
  return bounded;
}

/** Letters that have no accent to remove and yet are written plainly by people who search. */
const PLAIN_LETTERS: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };
