import { joinedRow } from './joined-row';
import type { Db } from './transaction';

/**
 * Rows of an agency by id, in one statement; ids that are not the agency's are absent. The rows are plain objects: for
 * loaders, where finding entities takes longer than finding rows.
 */
export async function rowsById<Row extends { id: string }>(
  db: Db,
  entity: new () => Row,
  agencyId: string,
  ids: readonly string[],
): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map();
  const { columns, of } = joinedRow(db, entity, 'r');
  const { tableName } = db.dataSource.getMetadata(entity);
  const rows: Record<string, unknown>[] = await db.query(
    `SELECT ${columns} FROM ${tableName} r WHERE r.agency_id = ? AND r.id IN (?)`,
    [agencyId, [...new Set(ids)]],
  );
  return new Map(rows.map(of).flatMap((row) => (row === null ? [] : [[row.id, row]])));
}
