import type { Moment, RuleField, RuleSheet, StandingField, Viewer } from './field';
import { holds, type ValueOf } from './holds';
import { standing } from './standing';

/** What a field is on a sheet with these values, to one viewer. */
export interface Decision {
  /** It is on the sheet, whoever looks. */
  onSheet: boolean;
  /** It is on the sheet and the viewer may see it. */
  visible: boolean;
  editable: boolean;
  /** The sheet cannot be saved by this viewer while it is empty. */
  required: boolean;
  /** Before which moment it must be filled in, by somebody; null: it need not be. Never of a field that is not on the sheet. */
  requiredBefore: Moment | null;
  /** Keys of the options that may be chosen; null when the type has none. */
  offered: readonly string[] | null;
}

/** Decisions by field key. */
export type Decisions = ReadonlyMap<string, Decision>;

/**
 * Decides of every field of a sheet, for one viewer. The one engine of form, API and every later way in.
 * `valueOf` gives the values the sheet would have; it is asked only for those a rule refers to. A field that is not on the
 * sheet counts as empty in the conditions of others, whatever is kept of it.
 */
export function decideFields(
  fields: readonly RuleField[],
  { sheet, viewer, valueOf }: { sheet: RuleSheet; viewer: Viewer; valueOf: ValueOf },
): Decisions {
  return decideStanding(
    fields.map((field) => standing(field, sheet, viewer)),
    valueOf,
  );
}

/** As `decideFields`, of fields that are decided as far as they can be without values. */
export function decideStanding(fields: readonly StandingField[], valueOf: ValueOf): Decisions {
  const effective = effectiveValues(fields, valueOf);
  return new Map(fields.map((field) => [field.key, decisionOf(field, effective)]));
}

/** Values as conditions see them. */
interface Effective {
  isOnSheet: (field: StandingField) => boolean;
  valueOf: ValueOf;
}

/**
 * A field's presence may depend on the values of others, whose presence depends on others in turn; settings that would
 * turn in a circle are refused, and a circle that is there all the same ends at a field that is not on the sheet.
 */
function effectiveValues(fields: readonly StandingField[], given: ValueOf): Effective {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const known = new Map<string, boolean>();
  const valueOf: ValueOf = (key) => {
    const field = byKey.get(key);
    return field !== undefined && isOnSheet(field) ? given(key) : null;
  };
  const isOnSheet = ({ key, present, shownWhen }: StandingField): boolean => {
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, false);
    const onSheet = present && (shownWhen === null || holds(shownWhen, valueOf));
    known.set(key, onSheet);
    return onSheet;
  };
  return { isOnSheet, valueOf };
}

function decisionOf(field: StandingField, { isOnSheet, valueOf }: Effective): Decision {
  const onSheet = isOnSheet(field);
  const offered = CHOICES.has(field.type) ? offeredOptions(field, valueOf) : null;
  const applies = onSheet && (field.requiredWhen === null || holds(field.requiredWhen, valueOf));
  // Nobody can choose from nothing.
  const requiredBefore = applies && offered?.length !== 0 ? field.requiredBefore : null;
  return {
    ...{ onSheet, requiredBefore, offered },
    visible: onSheet && field.seen,
    editable: onSheet && field.editable,
    required: requiredBefore === 'ALWAYS' && field.demanded,
  };
}

const CHOICES: ReadonlySet<string> = new Set(['SINGLE_CHOICE', 'MULTIPLE_CHOICE']);

function offeredOptions({ offers, options }: StandingField, valueOf: ValueOf): readonly string[] {
  if (offers === null) return options;
  const above = valueOf(offers.parent);
  const chosen: readonly unknown[] = Array.isArray(above) ? above : [above];
  // An option may be called like a property every object has.
  return options.filter(
    (option) => !Object.hasOwn(offers.options, option) || offers.options[option]?.some((key) => chosen.includes(key)),
  );
}
