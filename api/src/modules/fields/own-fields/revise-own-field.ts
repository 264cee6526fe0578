import { MoreThan } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { Denial } from '../../../platform/errors/denial';
import { Refusal } from '../../../platform/errors/refusal';
import type { Field } from '../field';
import { FieldSettingChangeRow } from '../settings/field-setting-change.entity';
import type { FieldSet } from '../settings/field-set';
import { reviseSettings } from '../settings/settings-revision';
import { staleRevision } from '../settings/stale-revision';
import { fieldProblem } from './own-field-problem';

/** The own field with this key. Throws NOT_FOUND for a built-in one and for another agency's. */
export function ownFieldOf({ byKey }: FieldSet, key: string): Field {
  const field = byKey.get(key);
  if (field?.origin !== 'OWN') throw new Denial('NOT_FOUND');
  return field;
}

/**
 * Takes the agency's settings for this transaction to change one own field, and gives it as it stands. Refused with
 * STALE_VERSION when the field, and not just another one, changed since `version`, or nobody has read that version yet.
 */
export async function reviseOwnField(
  tx: Tx,
  actor: Actor,
  { key, version }: { key: string; version: number },
): Promise<Field> {
  const revised = await reviseSettings(tx, actor);
  const field = ownFieldOf(revised, key);
  // This transaction's own version counts for nobody: one made on it, or on a later one, was never read.
  const isUnheard = version >= revised.version;
  const since = { agencyId: actor.agencyId, fieldKey: key, version: MoreThan(version) };
  if (isUnheard || (await tx.existsBy(FieldSettingChangeRow, since)))
    throw await staleRevision(tx, actor, { refusal: STALE, version, revised, key });
  return field;
}

const STALE = new Refusal([fieldProblem('STALE_VERSION', [])]);
