import type { Localized } from '../errors/localized';

/** What reading a text gave: its normal form, or why it cannot be read and what to do. Parsers are total: they never throw. */
export type Parsed<T> = { ok: true; value: T; warning?: Localized } | { ok: false; code: string; message: Localized };

/** A text that could be read. */
export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** A text that could not be read. `code` is for programs; the message says what to do. */
export function unreadable(code: string, message: Localized): Parsed<never> {
  return { ok: false, code, message };
}
