import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { useOf, type Field, type FieldSetting } from '../field';
import { FieldDefinitionRow } from '../own-fields/field-definition.entity';
import type { AskedOrder } from './asked-order.rules';
import { FieldSectionOrderRow } from './field-section-order.entity';
import { FieldSheetSettingRow } from './field-sheet-setting.entity';
import { FieldUseRow } from './field-use.entity';
import type { SettingChange } from './setting-change';

/** Fields as they will be, and what of them changes. */
interface Changed {
  after: readonly Field[];
  changes: readonly SettingChange[];
}

/** Writes the settings per kind of sheet that change. */
export async function writeSettings(tx: Tx, { agencyId }: Actor, { after, changes }: Changed): Promise<void> {
  const byKey = new Map(after.map((field) => [field.key, field]));
  const rows = changes.flatMap(({ key, sheetKind, detail }) => {
    const field = byKey.get(key);
    if (field === undefined || sheetKind === null || detail.kind !== 'SETTING') return [];
    return [{ agencyId, fieldKey: key, sheetKind, ...settingColumns(field.settings[sheetKind]) }];
  });
  if (rows.length > 0) await tx.upsert(FieldSheetSettingRow, rows, ['agencyId', 'fieldKey', 'sheetKind']);
}

/** The columns that keep a setting. */
export function settingColumns({
  shown,
  requiredBefore,
  shownWhen,
  requiredWhen,
}: FieldSetting): Omit<FieldSheetSettingRow, 'agencyId' | 'fieldKey' | 'sheetKind'> {
  const required = requiredBefore === 'ALWAYS';
  return {
    shown,
    required,
    requiredBefore: requiredBefore === 'ALWAYS' ? null : requiredBefore,
    shownWhen,
    requiredWhen,
  };
}

/** Writes the uses of fields that change. A built-in field's place is kept in the same row and stays. */
export async function writeUses(tx: Tx, { agencyId }: Actor, { after, changes }: Changed): Promise<void> {
  const changed = new Set(changes.filter(({ detail }) => detail.kind === 'USED').map(({ key }) => key));
  const rows = after
    .filter(({ key }) => changed.has(key))
    .map((field) => ({ agencyId, fieldKey: field.key, ...useOf(field) }));
  if (rows.length > 0) await tx.upsert(FieldUseRow, rows, ['agencyId', 'fieldKey']);
}

/** Writes the order of sections, and the section of each field that comes from another. */
export async function writeOrder(
  tx: Tx,
  { agencyId }: Actor,
  { after, order }: { after: readonly Field[]; order: readonly AskedOrder[] },
): Promise<void> {
  const byKey = new Map(after.map((field) => [field.key, field]));
  for (const { section, keys } of order) {
    await tx.upsert(FieldSectionOrderRow, { agencyId, section, fieldKeys: [...keys] }, ['agencyId', 'section']);
    for (const key of keys) {
      const field = byKey.get(key);
      if (field === undefined || field.section === section) continue;
      if (field.origin === 'OWN') await tx.update(FieldDefinitionRow, { agencyId, key }, { section });
      else
        await tx.upsert(FieldUseRow, { agencyId, fieldKey: key, ...useOf(field), section }, ['agencyId', 'fieldKey']);
    }
  }
}
