import type { Actor } from '../../../platform/actor';
import type { Db } from '../../../platform/database/transaction';
import { Denial } from '../../../platform/errors/denial';
import { decideSheet, fieldsOf, type Field, type Sheet } from '../../fields';
import { storedSheet } from '../saving/stored-sheet.queries';
import { maskedIfSensitive } from '../values/masks.rules';
import { valueOf, type SheetValue } from '../values/sheet-values';
import { displayValue } from './display-value.rules';
import { changesOver } from './past-changes.rules';
import { isRestorable } from './restore.policy';
import { namesIn } from './value-names.queries';
import { savesSince } from './worker-history.queries';
import type { WorkerAsOf } from './worker-history.type';

/**
 * A worker of the actor's agency as the sheet was at a moment: what is on it now, with every later change taken back.
 * Three statements and those that name what values point at. NOT_FOUND when there is no such worker.
 */
export async function workerAsOf(db: Db, actor: Actor, id: string, at: Date): Promise<WorkerAsOf> {
  const stored = await storedSheet(db, actor.agencyId, id);
  if (stored === null) throw new Denial('NOT_FOUND');
  const fieldSet = await fieldsOf(db, actor.agencyId);
  const saves = await savesSince(db, actor.agencyId, id, at);
  if (saves.some(({ kind }) => kind === 'CREATED')) return { version: 0, values: [] };
  const changes = changesOver(saves, fieldSet, actor);
  const changed = new Map(changes.map((change) => [change.field.key, change]));
  const nowOf = (field: Field): SheetValue => maskedIfSensitive(field, valueOf(stored, field));
  const thenOf = (field: Field): SheetValue => (changed.get(field.key) ?? { before: nowOf(field) }).before;
  const then: Sheet = {
    sheetKind: (changed.get('sheetKind')?.before ?? stored.row.sheetKind) as Sheet['sheetKind'],
    nature: (changed.get('nature')?.before ?? stored.row.nature) as Sheet['nature'],
  };
  const decisions = decideSheet(fieldSet, then, actor, (key) => {
    const field = fieldSet.byKey.get(key);
    return field === undefined ? null : thenOf(field);
  });
  const fields = fieldSet.fields.filter(({ key }) => decisions.get(key)?.visible);
  const values = fields.flatMap((field) => [nowOf(field), thenOf(field)].map((value) => ({ field, value })));
  const names = await namesIn(db, actor, values);
  return {
    version: (saves[0]?.version ?? stored.row.version + 1) - 1,
    values: fields.map((field) => ({
      key: field.key,
      label: field.label[actor.language],
      value: displayValue(field, thenOf(field), actor, names),
      now: displayValue(field, nowOf(field), actor, names),
      changedSince: changed.has(field.key),
      restorable: changed.has(field.key) && isRestorable(field, actor),
    })),
  };
}
