import type { Actor } from '../../../platform/actor';
import { fromJson } from '../../../platform/database/json-column';
import type { Db } from '../../../platform/database/transaction';
import { connectionOf, type Connection, type NewestPage } from '../../../platform/graphql/newest-first';
import type { FieldSettingChangeRow } from '../settings/field-setting-change.entity';
import { fieldsOf } from '../settings/field-settings.queries';
import type { FieldSettingChange } from '../settings/field-settings.type';
import { presentChanges } from '../settings/present-settings';

/** Every change of the agency's field settings, newest first, in pages. */
export async function settingHistory(
  db: Db,
  actor: Actor,
  { first, after }: NewestPage,
): Promise<Connection<FieldSettingChange>> {
  const past = after === null ? '' : 'AND (changed_at < ? OR (changed_at = ? AND id < ?))';
  const at = new Date(after?.at ?? 0);
  const rows = await db.query<(Omit<FieldSettingChangeRow, 'detail'> & { detail: unknown })[]>(
    `SELECT id, version, field_key AS fieldKey, sheet_kind AS sheetKind, detail, changed_at AS changedAt,
       changed_by AS changedBy
     FROM field_setting_changes WHERE agency_id = ? ${past} ORDER BY changed_at DESC, id DESC LIMIT ?`,
    [actor.agencyId, ...(after === null ? [] : [at, at, after.id]), first + 1],
  );
  const changes = rows.map((row) => ({ ...row, detail: fromJson(row.detail) as FieldSettingChangeRow['detail'] }));
  const shown = await presentChanges(db, actor, changes, await fieldsOf(db, actor.agencyId));
  return connectionOf(shown, first, (change) => ({ at: change.at.toISOString(), id: change.id }));
}
