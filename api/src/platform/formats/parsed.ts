import type { Localized } from '../errors/localized';

/** What reading a text gave: its normal form, or why it cannot be read and what to do. Parsers are total: they never throw. */
export type Parsed<T> = { ok: true; value: T; warning?: Localized } | { ok: false; code: string; message: Localized };

/** A text that could be read, with a warning for whoever typed it when something looks odd. */
export function parsed<T>(value: T, warning?: Localized): Parsed<T> {
  return warning === undefined ? { ok: true, value } : { ok: true, value, warning };
}

/** A text that could not be read. `code` is for programs; the message says what to do and never repeats the text. */
export function unreadable(code: string, message: Localized): Parsed<never> {
  return { ok: false, code, message };
}
