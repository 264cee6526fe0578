import { BadInput } from '../../../platform/errors/denial';

/** Where an entry stands in a history: by its moment, then by its place among those of one moment. */
export interface HistoryPlace {
  at: Date;
  /** The version of a save, padded to ten digits, or the id of an event. */
  place: string;
}

/** The cursor of an entry. */
export function cursorOf({ at, place }: HistoryPlace): string {
  return `${String(at.getTime())}.${place}`;
}

/** Reads a cursor the API gave; null: from the newest. BAD_CURSOR for anything else. */
export function placeOf(cursor: string | null): HistoryPlace | null {
  if (cursor === null) return null;
  const [, at, place] = /^(\d{1,14})\.([0-9a-f-]{10,36})$/.exec(cursor) ?? [];
  if (at === undefined || place === undefined) throw new BadInput('BAD_CURSOR', BAD_CURSOR);
  return { at: new Date(Number(at)), place };
}

const BAD_CURSOR = {
  fr: "Ce curseur n'est pas un de ceux que l'API a donnés : repartez de la première page.",
  en: 'This cursor is not one the API gave: start again from the first page.',
};
