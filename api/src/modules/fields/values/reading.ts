import type { Localized } from '../../../platform/errors/localized';
import type { Parsed } from '../../../platform/formats/parsed';
import type { FieldValue } from '../field';

/** What reading a value for a field gave: its normal form (null: empty), or why it is refused and what to do. */
export type Reading = Parsed<FieldValue | null>;

/** The value is empty. */
export const EMPTY: Reading = { ok: true, value: null };

/** The value has the wrong JSON type; the message names the right one. Code: WRONG_TYPE. */
export function wrongType(expected: Localized): Reading {
  return {
    ok: false,
    code: 'WRONG_TYPE',
    message: { fr: `Ce champ attend ${expected.fr}.`, en: `This field takes ${expected.en}.` },
  };
}
