import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { authorIdsOf, doorOf } from '../author';
import type { Change } from '../saving/changes.rules';
import { maskedIfSensitive } from '../values/masks.rules';
import type { WorkerRow } from '../worker.entity';
import { WorkerHistoryRow, type HistoryKind } from './worker-history.entity';

/** What was changed of a sheet, and the version it is at since. */
interface Saved {
  row: Pick<WorkerRow, 'agencyId' | 'id' | 'version' | 'updatedAt'>;
  kind: HistoryKind;
  changes: readonly Change[];
}

/** Writes down what a save changed, in its transaction; sensitive values are masked before they are kept. */
export function writeHistory(tx: Tx, actor: Actor, saved: Saved): Promise<void> {
  return writeHistories(tx, actor, [saved]);
}

/** `writeHistory` for several sheets, in one statement. */
export async function writeHistories(tx: Tx, actor: Actor, saved: readonly Saved[]): Promise<void> {
  const rows = saved.map(({ row, kind, changes }) => ({
    agencyId: row.agencyId,
    workerId: row.id,
    version: row.version,
    changedAt: row.updatedAt,
    ...authorIdsOf(actor),
    door: doorOf(actor),
    kind,
    changes: Object.fromEntries(
      changes.map(({ field, before, after }) => [
        field.key,
        { before: maskedIfSensitive(field, before), after: maskedIfSensitive(field, after) },
      ]),
    ),
  }));
  await tx.insert(WorkerHistoryRow, rows);
}
