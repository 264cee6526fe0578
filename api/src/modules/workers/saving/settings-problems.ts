import { formProblems, type StandingField, type ValueOf } from '@ruche/rules';
import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import type { Problem } from '../../../platform/errors/refusal';
import { isFilledByModule, type FieldSet } from '../../fields';
import { withoutChoice } from '../values/without-choice.queries';
import type { Change } from './changes.rules';
import { pathOf, type GivenField } from './given-fields';
import type { ReadInput } from './read-given';
import { filledByModule, refusedField } from './refused-field';

/** An input and the sheet it would make. */
interface Asked {
  fieldSet: FieldSet;
  standing: readonly StandingField[];
  resulting: ValueOf;
  given: readonly GivenField[];
  read: ReadInput;
  changes: readonly Change[];
}

/**
 * What the agency's settings and the types of its fields have against an input, each beside its field: first of what is
 * given, in the sheet's order, then of what is missing. A value that is not his to give is refused as such, whatever else
 * is wrong with it; one that was refused is not missing.
 */
export async function settingsProblems(tx: Tx, actor: Actor, asked: Asked): Promise<Problem[]> {
  const { fieldSet, standing, resulting, given, read, changes } = asked;
  const found = formProblems(standing, {
    valueOf: resulting,
    given: new Set(given.map(({ field }) => field.key)),
    changed: new Set(changes.map(({ field }) => field.key)),
  });
  const codes = new Map(found.map(({ key, code }) => [key, code]));
  const ofValues = fieldSet.fields.flatMap((field) => {
    const code = codes.get(field.key);
    if (code === 'NOT_EDITABLE' && isFilledByModule(field, actor.modules)) return [filledByModule(pathOf(field))];
    if (code !== undefined && code !== 'REQUIRED') return [refusedField(code, pathOf(field))];
    return read.refused.get(field)?.problems ?? [];
  });
  const missing = fieldSet.fields.filter((field) => codes.get(field.key) === 'REQUIRED' && !read.refused.has(field));
  const impossible = await withoutChoice(tx, actor, missing);
  const asks = missing.filter(({ key }) => !impossible.has(key));
  return [...ofValues, ...asks.map((field) => refusedField('REQUIRED', pathOf(field)))];
}
