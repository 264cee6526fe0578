import { joinedRow } from '../../platform/database/joined-row';
import type { Db } from '../../platform/database/transaction';
import type { NewestPage } from '../../platform/graphql/newest-first';

/** A worker and a client he or she serves. */
export interface ServedPair {
  workerId: string;
  clientId: string;
}

/** A condition of SQL on rows `r`, and the values of its question marks. */
interface Condition {
  text: string;
  params: readonly unknown[];
}

/** What is read for each pair: rows of a table that goes by this column of time, on a condition. */
interface Newest<Row> {
  entity: new () => Row;
  /** Part of the table's own key on agency, worker and client. */
  time: 'starts_at' | 'followed_on' | 'received_on';
  condition?: Condition;
  page: NewestPage;
}

/**
 * The rows of each pair of an agency, newest first, one more than the page when it goes on: one statement for all the
 * pairs, which reads of each no more than its page.
 */
export async function newestOf<Row extends ServedPair & { id: string }>(
  db: Db,
  agencyId: string,
  pairs: readonly ServedPair[],
  { entity, time, condition, page: { first, after } }: Newest<Row>,
): Promise<Row[][]> {
  const { columns, of } = joinedRow(db, entity, 'r');
  const { tableName } = db.dataSource.getMetadata(entity);
  const column = `r.${time}`;
  const past: Condition = after
    ? { text: ` AND (${column} < ? OR (${column} = ? AND r.id < ?))`, params: timesOf(after) }
    : { text: '', params: [] };
  const which = condition ? ` AND ${condition.text}` : '';
  const one = `(SELECT ${columns} FROM ${tableName} r WHERE r.agency_id = ? AND r.worker_id = ? AND r.client_id = ?${which}${past.text}
    ORDER BY ${column} DESC, r.id DESC LIMIT ?)`;
  const rows = await db.query<Record<string, unknown>[]>(
    pairs.map(() => one).join(' UNION ALL '),
    pairs.flatMap(({ workerId, clientId }) => [
      ...[agencyId, workerId, clientId],
      ...(condition?.params ?? []),
      ...past.params,
      first + 1,
    ]),
  );
  const found = rows.flatMap((row) => of(row) ?? []);
  return pairs.map(({ workerId, clientId }) =>
    found.filter((row) => row.workerId === workerId && row.clientId === clientId),
  );
}

/** A day is compared as text, an instant as an instant. */
function timesOf({ at, id }: { at: string; id: string }): unknown[] {
  const time = at.includes('T') ? new Date(at) : at;
  return [time, time, id];
}
