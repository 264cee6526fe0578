import { v7 } from 'uuid';

/** A new row id: UUIDv7, so that any process can make one and ids sort by time of creation. */
export function newId(): string {
  return v7();
}
