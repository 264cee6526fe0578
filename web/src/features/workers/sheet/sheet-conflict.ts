import type { SheetField } from './sheet-field';

/** A field a colleague changed since this sheet was read; texts for people, null where empty. */
export interface TheirChange {
  key: string;
  label: string;
  before?: string | null | undefined;
  theirs?: string | null | undefined;
  yours?: string | null | undefined;
  /** Whether this person changed the field too. */
  yoursGiven: boolean;
}

/** Whose value of a field stands. */
export type Choice = 'mine' | 'theirs';

/** The fields both changed: only these need a choice. Texts cannot tell whether two masked values are the same. */
export function overlapping<Change extends TheirChange>(changes: readonly Change[]): Change[] {
  return changes.filter(({ yoursGiven }) => yoursGiven);
}

/** The fields whose change by the colleague is taken over without a question. */
export function takenOver<Change extends TheirChange>(changes: readonly Change[]): Change[] {
  return changes.filter(({ yoursGiven }) => !yoursGiven);
}

/** The fields of the sheet on which the colleague's value was chosen: what was typed there is given up. */
export function givenUp(
  fields: readonly SheetField[],
  changes: readonly TheirChange[],
  choices: Readonly<Record<string, Choice | undefined>>,
): SheetField[] {
  const keys = new Set(overlapping(changes).flatMap(({ key }) => (choices[key] === 'theirs' ? [key] : [])));
  return fields.filter(({ key }) => keys.has(key));
}
