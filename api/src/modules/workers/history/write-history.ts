import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { authorIdsOf, doorOf } from '../author';
import type { Change } from '../saving/changes.rules';
import { maskedIfSensitive } from '../values/masks.rules';
import type { WorkerRow } from '../worker.entity';
import { WorkerHistoryRow, type HistoryKind } from './worker-history.entity';

/** Writes down what a save changed, in its transaction; sensitive values are masked before they are kept. */
export async function writeHistory(
  tx: Tx,
  actor: Actor,
  { row, kind, changes }: { row: WorkerRow; kind: HistoryKind; changes: readonly Change[] },
): Promise<void> {
  await tx.insert(WorkerHistoryRow, {
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
  });
}
