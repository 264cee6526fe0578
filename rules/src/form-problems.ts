import { decideStanding, type Decision } from './decide';
import type { StandingField } from './field';
import type { ValueOf } from './holds';
import { isEmpty } from './value';

/** What the settings have against an input, beside one field. */
export interface FormProblem {
  key: string;
  /**
   * NOT_ON_SHEET: a value for a field that the sheet does not have. NOT_EDITABLE: not this viewer's to change.
   * NOT_OFFERED: an option that is not offered under the value of the choice above. REQUIRED: empty.
   */
  code: 'NOT_ON_SHEET' | 'NOT_EDITABLE' | 'NOT_OFFERED' | 'REQUIRED';
}

/** An input, and the sheet it would make. */
export interface FormInput {
  /** The values the sheet would have. */
  valueOf: ValueOf;
  /** The fields the input gives a value to, or empties. */
  given: ReadonlySet<string>;
  /** The given fields whose value is another than the sheet has now; of a new sheet: all. */
  changed: ReadonlySet<string>;
}

/**
 * What the settings have against an input, in the order of the fields, at most one problem each. The browser shows them
 * before it sends, the API refuses them: the same function. A field that left the sheet may be emptied by who could change it.
 */
export function formProblems(fields: readonly StandingField[], input: FormInput): FormProblem[] {
  const decisions = decideStanding(fields, input.valueOf);
  return fields.flatMap((field) => {
    const decision = decisions.get(field.key);
    const code = decision ? problemOf(field, decision, input) : null;
    return code === null ? [] : [{ key: field.key, code }];
  });
}

function problemOf(field: StandingField, decision: Decision, input: FormInput): FormProblem['code'] | null {
  const empty = isEmpty(input.valueOf(field.key));
  if (input.given.has(field.key)) {
    if (!field.seen) return 'NOT_EDITABLE';
    if (!decision.onSheet && !empty) return 'NOT_ON_SHEET';
    if (!field.editable) return 'NOT_EDITABLE';
  }
  if (empty) return decision.required ? 'REQUIRED' : null;
  return isOutOfOffer(field, decision, input) ? 'NOT_OFFERED' : null;
}

/**
 * Whether a value is not offered any more, looked at when it or the value above changes and the viewer can put it right.
 * What a sheet held before the settings changed stays.
 */
function isOutOfOffer(field: StandingField, { editable, offered }: Decision, { valueOf, changed }: FormInput): boolean {
  const { key, offers, options } = field;
  if (offers === null || offered === null || !editable) return false;
  if (!changed.has(key) && !changed.has(offers.parent)) return false;
  const value = valueOf(key);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  return options.some((option) => chosen.includes(option) && !offered.includes(option));
}
