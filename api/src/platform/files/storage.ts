import type { Readable } from 'node:stream';

/**
 * Where the bytes of files are. Keys are made here (`newStorageKey`), never by people. Objects are written once and never
 * changed.
 */
export interface FileStorage {
  /** Writes an object: whole and lasting once it resolves; when it throws, at most a part that `remove` takes away. */
  write: (key: string, bytes: Buffer) => Promise<void>;
  /** An object's bytes; null when there is none of this key. */
  read: (key: string) => Promise<Readable | null>;
  /** Removes an object and any part of one; nothing happens when there is none. */
  remove: (key: string) => Promise<void>;
}
