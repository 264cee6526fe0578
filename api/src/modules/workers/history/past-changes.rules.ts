import type { Actor } from '../../../platform/actor';
import { maySee, type Field, type FieldSet } from '../../fields';
import { SHEET_KIND_FIELD } from '../values/sheet-kind-field';
import type { SheetValue } from '../values/sheet-values';
import type { PastChange, WorkerHistoryRow } from './worker-history.entity';

/** A field before and after one save or several. */
export interface FieldPast extends PastChange {
  field: Field;
}

/**
 * What saves changed together, oldest first: each field once, from its first value to its last, in the sheet's order. A
 * field that several saves brought back to where it was is left out, unless masks make that impossible to tell; so is one
 * of a module that is off, or that the actor's role may not see.
 */
export function changesOver(
  saves: readonly Pick<WorkerHistoryRow, 'changes'>[],
  { fields }: Pick<FieldSet, 'fields'>,
  actor: Pick<Actor, 'role' | 'modules'>,
): FieldPast[] {
  const over = new Map<string, PastChange>();
  for (const { changes } of saves)
    for (const [key, { before, after }] of Object.entries(changes)) {
      const earlier = over.get(key);
      over.set(key, { before: earlier ? earlier.before : before, after });
    }
  return [SHEET_KIND_FIELD, ...fields].flatMap((field) => {
    const change = over.get(field.key);
    const isOff = field.module !== null && !actor.modules.includes(field.module);
    if (!change || isOff || !maySee(field, actor)) return [];
    const differs = JSON.stringify(change.before) !== JSON.stringify(change.after);
    return differs || field.sensitive || saves.length === 1 ? [{ field, ...change }] : [];
  });
}

/** Every value of these changes, with its field. */
export function valuesIn(changes: readonly FieldPast[]): { field: Field; value: SheetValue }[] {
  return changes.flatMap(({ field, before, after }) => [before, after].map((value) => ({ field, value })));
}
