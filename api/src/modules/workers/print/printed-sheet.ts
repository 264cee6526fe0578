import type { Actor } from '../../../platform/actor';
import { isId } from '../../../platform/database/new-id';
import { fromJson } from '../../../platform/database/json-column';
import type { Db } from '../../../platform/database/transaction';
import { Denial } from '../../../platform/errors/denial';
import { decideSheet, displayFieldValue, fieldsOf, type Field, type FieldSet } from '../../fields';
import { displayValue } from '../history/display-value.rules';
import { namesIn, type ValueNames } from '../history/value-names.queries';
import { maskedIfSensitive } from '../values/masks.rules';
import { valueOf, type SheetValue, type StoredSheet } from '../values/sheet-values';
import { workerColumns } from '../worker-columns';
import type { RawWorker } from '../worker-row';
import type { WorkerRow } from '../worker.entity';
import { displayNameOf } from '../worker.rules';

/** A sheet as it is printed: what this actor may see of it, in words. */
export interface PrintedSheet {
  displayName: string;
  registrationNumber: string | null;
  photoFileId: string | null;
  establishmentId: string | null;
  sections: { title: string; columns: number; values: { label: string; value: string | null }[] }[];
}

/**
 * The sheets of these workers of the actor's agency, in the order asked, as they are printed: the fields that are to be
 * printed, by tab and section. One statement for the sheets, and one for each kind of thing that values name. NOT_FOUND
 * when one is not the agency's.
 */
export async function printedSheets(db: Db, actor: Actor, ids: readonly string[]): Promise<PrintedSheet[]> {
  const stored = await storedSheets(db, actor.agencyId, ids);
  const fieldSet = await fieldsOf(db, actor.agencyId);
  const visible = stored.map((sheet) => ({ sheet, fields: printedFields(sheet, fieldSet, actor) }));
  const values = visible.flatMap(({ sheet, fields }) =>
    fields.map((field) => ({ field, value: valueOf(sheet, field) })),
  );
  const names = await namesIn(db, actor, values);
  return visible.map(({ sheet, fields }) => ({
    displayName: displayNameOf(sheet.row, actor.language),
    registrationNumber: sheet.row.registrationNumber,
    photoFileId: sheet.row.photoFileId,
    establishmentId: sheet.row.establishmentId,
    sections: fieldSet.sections.flatMap(({ key, label, columns }) => {
      const shown = fields.filter(({ section }) => section === key).map((field) => written(sheet, field, actor, names));
      const kept = shown.filter(({ value, hiddenWhenEmpty }) => value !== null || !hiddenWhenEmpty);
      return kept.length === 0 ? [] : [{ title: label[actor.language], columns, values: kept }];
    }),
  }));
}

async function storedSheets(db: Db, agencyId: string, ids: readonly string[]): Promise<StoredSheet[]> {
  if (!ids.every(isId)) throw new Denial('NOT_FOUND');
  const rows = await db.query<(RawWorker & { sectorIds: unknown })[]>(
    `SELECT ${workerColumns('w')},
       (SELECT JSON_ARRAYAGG(s.sector_id) FROM worker_sectors s WHERE s.agency_id = w.agency_id AND s.worker_id = w.id)
       AS sectorIds
     FROM workers w WHERE w.agency_id = ? AND w.id IN (?)`,
    [agencyId, ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const found = byId.get(id);
    if (found === undefined) throw new Denial('NOT_FOUND');
    const row = Object.assign(found, { ownValues: fromJson(found.ownValues) as WorkerRow['ownValues'] });
    return { row, sectorIds: ((fromJson(found.sectorIds) ?? []) as string[]).sort() };
  });
}

/** What the actor sees on the screen, but what the agency does not print. */
function printedFields(sheet: StoredSheet, fieldSet: FieldSet, actor: Actor): Field[] {
  const decisions = decideSheet(fieldSet, sheet.row, actor, (key) => {
    const field = fieldSet.byKey.get(key);
    return field === undefined ? null : valueOf(sheet, field);
  });
  return fieldSet.fields.filter(({ key, printed }) => printed && decisions.get(key)?.visible);
}

function written(
  sheet: StoredSheet,
  field: Field,
  actor: Actor,
  names: ValueNames,
): { label: string; value: string | null; hiddenWhenEmpty: boolean } {
  const { label, hiddenWhenEmpty } = field;
  return { label: label[actor.language], value: textOf(field, valueOf(sheet, field), actor, names), hiddenWhenEmpty };
}

/** Payroll data in clear for those who see it in clear on the screen, masked for the others. */
function textOf(field: Field, value: SheetValue, actor: Actor, names: ValueNames): string | null {
  if (!field.sensitive) return displayValue(field, value, actor, names);
  if (value === null || typeof value === 'object' || !actor.seesPayroll)
    return displayValue(field, maskedIfSensitive(field, value), actor, names);
  return displayFieldValue(field, value, actor.language);
}
