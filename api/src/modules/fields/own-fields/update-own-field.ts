import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { Refusal } from '../../../platform/errors/refusal';
import type { Field } from '../field';
import type { FieldSet } from '../settings/field-set';
import { readFieldSet } from '../settings/field-settings.queries';
import { CHANGEABLE, type ChangeDetail } from '../settings/setting-change';
import { recordRevision } from '../settings/settings-revision';
import { draftOwnField, type OwnFieldFacts } from './draft-own-field';
import { FieldDefinitionRow } from './field-definition.entity';
import { ownFieldChanged } from './own-field-changed';
import { fieldProblem } from './own-field-problem';
import { ownFieldColumns } from './own-field-row';
import { reviseOwnField } from './revise-own-field';

/** The changes of an own field, and the version of the settings they were made on. */
interface OwnFieldToUpdate {
  key: string;
  version: number;
  facts: OwnFieldFacts;
}

/**
 * Changes what `facts` names of an own field, and nothing else. Refused with STALE_VERSION as `reviseOwnField` says. Only
 * who sees payroll data may make a field that holds it open to all. Gives the fields after it.
 */
export async function updateOwnField(
  tx: Tx,
  actor: Actor,
  { key, version, facts }: OwnFieldToUpdate,
): Promise<FieldSet> {
  const { agencyId } = actor;
  const before = await reviseOwnField(tx, actor, { key, version });
  const after = draftOwnField(before, facts, await readFieldSet(tx, agencyId));
  if (before.sensitive && !after.sensitive && !actor.seesPayroll)
    throw new Refusal([fieldProblem('PAYROLL_RIGHT_NEEDED', ['sensitive'])]);
  const detail = changedParts(before, after);
  if (detail === null) return recordRevision(tx, actor, []);
  await tx.update(FieldDefinitionRow, { agencyId, key }, ownFieldColumns(after));
  await ownFieldChanged(tx, { actor, key, before, after });
  return recordRevision(tx, actor, [{ key, sheetKind: null, detail }]);
}

/** What is different, before and after; null when nothing is. */
function changedParts(before: Field, after: Field): ChangeDetail | null {
  const parts = CHANGEABLE.filter((part) => !isDeepStrictEqual(before[part], after[part]));
  if (parts.length === 0) return null;
  const only = (field: Field): object => Object.fromEntries(parts.map((part) => [part, field[part]]));
  return { kind: 'UPDATED', before: only(before), after: only(after) };
}
