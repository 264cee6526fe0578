import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import { refuseAll } from '../../../platform/errors/refusal';
import { brokenRules, ruleProblemAt } from '../conditions/broken-rules';
import { FieldSettingChangeRow } from './field-setting-change.entity';
import { FieldSettingsRow } from './field-settings.entity';
import type { FieldSet } from './field-set';
import { readFieldSet } from './field-settings.queries';
import type { SettingChange } from './setting-change';

/**
 * Takes the agency's field settings for this transaction by raising their version; others who change them wait until it
 * ends. The lock is a write, so that it holds between the nodes of a cluster too. Gives the fields as they stand, at the
 * new version, still with who changed them before.
 */
export async function reviseSettings(tx: Tx, { agencyId }: Actor): Promise<FieldSet> {
  await tx.query(
    'INSERT INTO field_settings (agency_id, version) VALUES (?, 1) ON DUPLICATE KEY UPDATE version = version + 1',
    [agencyId],
  );
  return readFieldSet(tx, agencyId);
}

/**
 * Writes down what a revision changed, and gives the fields after it. Refuses a change, whichever it is, that leaves a rule
 * of a field without what it refers to. When it changed nothing the version goes back,
 * before anyone saw it, so that nobody's save becomes stale for nothing.
 */
export async function recordRevision(
  tx: Tx,
  { agencyId, userId }: Actor,
  changes: readonly SettingChange[],
): Promise<FieldSet> {
  if (changes.length === 0) {
    await tx.decrement(FieldSettingsRow, { agencyId }, 'version', 1);
    return readFieldSet(tx, agencyId);
  }
  const changedAt = clock.now();
  await tx.update(FieldSettingsRow, { agencyId }, { updatedAt: changedAt, updatedBy: userId });
  const set = await readFieldSet(tx, agencyId);
  refuseAll(brokenRules(set.fields).map((broken) => ruleProblemAt(broken, [])));
  await tx.insert(
    FieldSettingChangeRow,
    changes.map(({ key, sheetKind, detail }) => ({
      id: newId(),
      agencyId,
      version: set.version,
      fieldKey: key,
      sheetKind,
      detail,
      changedAt,
      changedBy: userId,
    })),
  );
  return set;
}
