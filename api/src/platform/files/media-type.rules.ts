import type { MediaType } from './file-kinds';

/** How each begins, in Latin-1. */
const SIGNATURES: readonly [MediaType, string][] = [
  ['image/jpeg', '\xff\xd8\xff'],
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/gif', 'GIF87a'],
  ['image/gif', 'GIF89a'],
  ['application/pdf', '%PDF-'],
];

/** What a file is by its first bytes, whatever its name says; null: none of what is ever accepted. */
export function mediaTypeOf(bytes: Buffer): MediaType | null {
  const start = bytes.toString('latin1', 0, 8);
  return SIGNATURES.find(([, signature]) => start.startsWith(signature))?.[0] ?? null;
}

/** Every PDF ends with this mark, near its last byte (ISO 32000-1, 7.5.5). */
const END = '%%EOF';
const LAST_BYTES = 1024;

/** Tells whether a PDF has its end: what broke off on its way has not. */
export function hasPdfEnd(bytes: Buffer): boolean {
  return bytes.subarray(-LAST_BYTES).includes(END);
}
