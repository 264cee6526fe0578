import type { Actor } from '../../../platform/actor';
import { mayBeOn, type FieldSet } from '../../fields';
import type { WorkerRow } from '../worker.entity';
import { DOTS, maskedIfSensitive } from './masks.rules';
import { isFilled, valueOf } from './sheet-values';

/** The sensitive fields on a sheet that have a value this actor may not see, each with what he may see of it. */
export function withheldFields(row: WorkerRow, { fields }: FieldSet, actor: Actor): { key: string; masked: string }[] {
  if (actor.seesPayroll) return [];
  const sheet = { row, sectorIds: [] };
  return fields
    .filter((field) => field.sensitive && mayBeOn(field, row, actor.modules) && isFilled(sheet, field))
    .map((field) => {
      const masked = actor.role === null ? DOTS : maskedIfSensitive(field, valueOf(sheet, field));
      return { key: field.key, masked: typeof masked === 'string' ? masked : DOTS };
    });
}
