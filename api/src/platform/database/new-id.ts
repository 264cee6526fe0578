import { v7 } from 'uuid';

/** A new row id: UUIDv7, so that any process can make one and ids sort by time of creation. */
export function newId(): string {
  return v7();
}

/**
 * Tells whether a text that came from outside may be an id. Anything else is the id of nothing, and must not reach a
 * statement: databases cannot compare every text with an ASCII column.
 */
export function isId(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);
}
