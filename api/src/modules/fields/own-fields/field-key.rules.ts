import { searchKey } from '../../../platform/formats/text';

const LONGEST = 40;

/** The form of an own field's key. It is part of error paths and of JSON, and never changes. */
const FIELD_KEY = /^[a-z][a-z0-9_]{0,39}$/;

/** The form of an option's key. */
export const OPTION_KEY = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;

/** A name every JavaScript object answers to. */
const RESERVED = 'constructor';

/**
 * A key made from a French label: « Visite médicale » gives `visite_medicale`, then `visite_medicale_2` when that is
 * taken. A label without Latin letters gives the fallback, which is a key.
 */
export function makeKey(label: string, fallback: string, isTaken: (key: string) => boolean): string {
  const words = searchKey(label)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const base = (/^[a-z]/.test(words) ? words : `${fallback}_${words}`).replace(/_$/, '');
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : `_${String(count)}`;
    const key = base.slice(0, LONGEST - suffix.length).replace(/_$/, '') + suffix;
    if (key !== RESERVED && !isTaken(key)) return key;
  }
}

/** Tells whether an administrator may give a field this key. */
export function isFieldKey(key: string): boolean {
  return FIELD_KEY.test(key) && key !== RESERVED;
}
