import { isDeepStrictEqual } from 'node:util';
import { MoreThan } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { Denial } from '../../../platform/errors/denial';
import { Refusal } from '../../../platform/errors/refusal';
import type { Field } from '../field';
import { FieldSettingChangeRow } from '../settings/field-setting-change.entity';
import type { FieldSet } from '../settings/field-set';
import { CHANGEABLE, type ChangeDetail } from '../settings/setting-change';
import { recordRevision, reviseSettings } from '../settings/settings-revision';
import { staleRevision } from '../settings/stale-revision';
import { draftOwnField, type OwnFieldFacts } from './draft-own-field';
import { FieldDefinitionRow } from './field-definition.entity';
import { ownFieldChanged } from './own-field-changed';
import { fieldProblem } from './own-field-problem';
import { ownFieldColumns } from './own-field-row';

/** The own field with this key. Throws NOT_FOUND for a built-in one and for another agency's. */
export function ownFieldOf({ byKey }: FieldSet, key: string): Field {
  const field = byKey.get(key);
  if (field?.origin !== 'OWN') throw new Denial('NOT_FOUND');
  return field;
}

const STALE = new Refusal([fieldProblem('STALE_VERSION', [])]);

/** The changes of an own field, and the version of the settings they were made on. */
interface OwnFieldToUpdate {
  key: string;
  version: number;
  facts: OwnFieldFacts;
}

/**
 * Changes what `facts` names of an own field, and nothing else; type and key never change. Refused with STALE_VERSION when
 * the field, and not just another one, changed since `version`, or nobody has read that version yet. Only who sees payroll data may make a field that holds it
 * open to all. Gives the fields after it.
 */
export async function updateOwnField(
  tx: Tx,
  actor: Actor,
  { key, version, facts }: OwnFieldToUpdate,
): Promise<FieldSet> {
  const { agencyId } = actor;
  const revised = await reviseSettings(tx, actor);
  const before = ownFieldOf(revised, key);
  // This transaction's own version counts for nobody: one made on it, or on a later one, was never read.
  const isUnheard = version >= revised.version;
  if (isUnheard || (await tx.existsBy(FieldSettingChangeRow, { agencyId, fieldKey: key, version: MoreThan(version) })))
    throw await staleRevision(tx, actor, { refusal: STALE, version, revised, key });
  const after = draftOwnField(before, facts);
  if (before.sensitive && !after.sensitive && !actor.seesPayroll)
    throw new Refusal([fieldProblem('PAYROLL_RIGHT_NEEDED', ['sensitive'])]);
  const detail = changedParts(before, after);
  if (detail === null) return recordRevision(tx, actor, []);
  await tx.update(FieldDefinitionRow, { agencyId, key }, ownFieldColumns(after));
  await ownFieldChanged(tx, { agencyId, key, before, after });
  return recordRevision(tx, actor, [{ key, sheetKind: null, detail }]);
}

/** What is different, before and after; null when nothing is. */
function changedParts(before: Field, after: Field): ChangeDetail | null {
  const parts = CHANGEABLE.filter((part) => !isDeepStrictEqual(before[part], after[part]));
  if (parts.length === 0) return null;
  const only = (field: Field): object => Object.fromEntries(parts.map((part) => [part, field[part]]));
  return { kind: 'UPDATED', before: only(before), after: only(after) };
}
