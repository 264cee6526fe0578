const LONGEST_SEARCHED = 255;

/** Bidirectional embeddings, overrides and isolates: they can make a text read as another. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/** All control characters but tab and line feed, and halves of 4-byte characters, which no database can keep. */
const UNPRINTABLE = /(?![\t\n])\p{Control}|\p{Surrogate}/gu;

/**
 * More combining marks on one letter than any language writes: the limit is that of Unicode's stream-safe format
 * (UAX #15). Without it, normalizing a run of n marks takes n² steps: a minute and a half for one megabyte.
 */
const EXCESSIVE_MARKS = /\p{Mark}(?<=\p{Mark}{31})/gu;

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
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[œæßøłđ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
    .normalize('NFC')
    .slice(0, LONGEST_SEARCHED)
    .trim();
}

function clean(text: string): string {
  return text.replace(UNPRINTABLE, '').replace(BIDI_CONTROLS, '').replace(EXCESSIVE_MARKS, '').normalize('NFC').trim();
}

/** Letters that have no accent to remove and yet are written plainly by people who search. */
const PLAIN_LETTERS: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };
