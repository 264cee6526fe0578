/** A value of a field, as it is kept, sent or half-typed. */
export type RuleValue = unknown;

/** What cleaning takes away of a text: white space, control characters, halves of characters, bidirectional marks. */
const NOTHING_TO_READ = /^[\s\p{Control}\p{Surrogate}\u202A-\u202E\u2066-\u2069]*$/u;

/**
 * Tells whether a value is empty: absent, null, not a number, a text with nothing to read in it, or a list without items.
 * `false` and `0` are values.
 */
export function isEmpty(value: RuleValue): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return NOTHING_TO_READ.test(value);
  if (typeof value === 'number') return Number.isNaN(value);
  return Array.isArray(value) && value.length === 0;
}
