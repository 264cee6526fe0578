import type { Localized } from './localized';

/** What a person is told everywhere of a value that must be there and is not; its code is REQUIRED. */
export const REQUIRED: Localized = { fr: 'Remplissez ce champ.', en: 'Fill in this field.' };

/** What a person is told everywhere of a text that has more characters than `most`; its code is TOO_LONG. */
export function tooLong(most: number): Localized {
  const count = String(most);
  return {
    fr: `Ce texte compte au plus ${count} caractères : raccourcissez-le.`,
    en: `This text has at most ${count} characters: shorten it.`,
  };
}
