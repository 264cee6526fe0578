/** A text a person reads, in each language of the product. French is the source. */
export interface Localized {
  fr: string;
  en: string;
}

/** The languages people can choose. */
export type Language = keyof Localized;
