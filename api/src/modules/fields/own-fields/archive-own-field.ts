import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import type { Tx } from '../../../platform/database/transaction';
import type { FieldSet } from '../settings/field-set';
import { recordRevision, reviseSettings } from '../settings/settings-revision';
import { FieldDefinitionRow } from './field-definition.entity';
import { ownFieldChanged } from './own-field-changed';
import { ownFieldOf } from './revise-own-field';

/** Takes an own field off every sheet; values stay where they are. Twice is once. Gives the fields after it. */
export function archiveOwnField(tx: Tx, actor: Actor, key: string): Promise<FieldSet> {
  return setArchived(tx, actor, { key, archivedAt: clock.now() });
}

/** Puts an archived own field back on the sheets it was on, with its values. Twice is once. Gives the fields after it. */
export function restoreOwnField(tx: Tx, actor: Actor, key: string): Promise<FieldSet> {
  return setArchived(tx, actor, { key, archivedAt: null });
}

async function setArchived(
  tx: Tx,
  actor: Actor,
  { key, archivedAt }: { key: string; archivedAt: Date | null },
): Promise<FieldSet> {
  const before = ownFieldOf(await reviseSettings(tx, actor), key);
  if ((before.archivedAt === null) === (archivedAt === null)) return recordRevision(tx, actor, []);
  const { agencyId } = actor;
  await tx.update(FieldDefinitionRow, { agencyId, key }, { archivedAt });
  await ownFieldChanged(tx, { actor, key, before, after: { ...before, archivedAt } });
  const kind = archivedAt === null ? 'RESTORED' : 'ARCHIVED';
  return recordRevision(tx, actor, [{ key, sheetKind: null, detail: { kind } }]);
}
