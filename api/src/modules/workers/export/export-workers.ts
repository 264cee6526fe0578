import { today } from '../../../platform/formats/calendar';
import { Readable } from 'node:stream';
import { hasRole, type Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { isId, newId } from '../../../platform/database/new-id';
import type { Db, Tx } from '../../../platform/database/transaction';
import { Denial } from '../../../platform/errors/denial';
import { refuse } from '../../../platform/errors/refusal';
import { fieldsOf } from '../../fields';
import { readQuery } from '../list/worker-list';
import { BYTE_ORDER_MARK, csvLine } from './csv.rules';
import { exportedProperties, exportRows } from './export-rows';
import { WorkerExportRow } from './worker-export.entity';
import type { ExportWorkersInput } from './worker-export.type';
import { xlsxOf } from './xlsx';

const MOST_COLUMNS = 60;
/** An export that is not fetched within this time is not fetched at all. */
const FETCHED_WITHIN_MS = 10 * 60_000;

/** Makes an export ready to be fetched once, by the actor alone. Throws BadInput for workers that cannot be asked for. */
export async function startExport(tx: Tx, actor: Actor, input: ExportWorkersInput): Promise<WorkerExportRow> {
  const { userId, agencyId } = actor;
  if (userId === null) throw new Denial('FORBIDDEN');
  const request = { filter: input.filter ?? {}, sort: input.sort ?? {} };
  await readQuery(tx, actor, request);
  const asked = [...new Set(input.columns)].slice(0, MOST_COLUMNS);
  const columns = exportedProperties(asked, await fieldsOf(tx, agencyId), actor).map(({ key }) => key);
  if (columns.length === 0) throw refuse('NO_COLUMNS', NO_COLUMNS, ['columns']);
  const id = newId();
  const traced = { agencyId, id, userId, columns, request, format: input.format, createdAt: clock.now() };
  await tx.insert(WorkerExportRow, { ...traced, state: 'READY' });
  return exportById(tx, actor, id);
}

/** One of the actor's own exports. NOT_FOUND when there is none. */
async function exportById(db: Db, { agencyId, userId }: Actor, id: string): Promise<WorkerExportRow> {
  const row = isId(id) && userId !== null ? await db.findOneBy(WorkerExportRow, { agencyId, id, userId }) : null;
  if (row === null) throw new Denial('NOT_FOUND');
  return row;
}

/** An export the actor may see the trace of: his or her own; for an administrator, any of the agency. NOT_FOUND otherwise. */
export async function seenExport(db: Db, actor: Actor, id: string): Promise<WorkerExportRow> {
  if (!hasRole(actor, 'ADMIN')) return exportById(db, actor, id);
  const row = isId(id) ? await db.findOneBy(WorkerExportRow, { agencyId: actor.agencyId, id }) : null;
  if (row === null) throw new Denial('NOT_FOUND');
  return row;
}

/** Stops an export that is being sent, after the workers being read; one that is over stays as it is. */
export async function stopExport(tx: Tx, actor: Actor, id: string): Promise<WorkerExportRow> {
  await exportById(tx, actor, id);
  await tx.query(
    `UPDATE worker_exports SET state = 'STOPPED', request = NULL, ended_at = ?
     WHERE agency_id = ? AND id = ? AND state IN ('READY', 'RUNNING')`,
    [clock.now(), actor.agencyId, id],
  );
  return exportById(tx, actor, id);
}

/** A file under way. */
export interface ExportFile {
  name: string;
  type: string;
  content: Readable;
}

/**
 * The file of an export, once: it is read from the database as it is taken, and no further when nobody takes it. Its trace
 * says how far it came. NOT_FOUND when it is not the actor's, was fetched before, or waited too long.
 */
export async function fetchExport(db: Db, actor: Actor, id: string): Promise<ExportFile> {
  const row = await exportById(db, actor, id);
  const key = [actor.agencyId, id];
  const { affectedRows } = await db.query<{ affectedRows: number }>(
    `UPDATE worker_exports SET state = 'RUNNING', request = NULL
     WHERE agency_id = ? AND id = ? AND state = 'READY' AND created_at > ?`,
    [...key, new Date(clock.now().getTime() - FETCHED_WITHIN_MS)],
  );
  if (affectedRows !== 1) throw new Denial('NOT_FOUND');
  const onRead = async (count: number): Promise<void> => {
    const held = await db.query<{ affectedRows: number }>(
      `UPDATE worker_exports SET row_count = ? WHERE agency_id = ? AND id = ? AND state = 'RUNNING'`,
      [count, ...key],
    );
    if (held.affectedRows !== 1) throw new Error('The export was stopped.');
  };
  const end = (state: 'DONE' | 'STOPPED'): Promise<unknown> =>
    db.query(`UPDATE worker_exports SET state = ?, ended_at = ? WHERE agency_id = ? AND id = ? AND state = 'RUNNING'`, [
      state,
      clock.now(),
      ...key,
    ]);
  const rows = traced(exportRows(db, actor, row, onRead), end);
  const day = today();
  if (row.format === 'XLSX')
    return {
      name: `intervenants-${day}.xlsx`,
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      content: xlsxOf(rows),
    };
  return {
    name: `intervenants-${day}.csv`,
    type: 'text/csv; charset=utf-8',
    content: Readable.from(csvOf(rows), { objectMode: false }),
  };
}

async function* traced<Row>(rows: AsyncIterable<Row>, end: (state: 'DONE' | 'STOPPED') => Promise<unknown>) {
  let state: 'DONE' | 'STOPPED' = 'STOPPED';
  try {
    yield* rows;
    state = 'DONE';
  } finally {
    await end(state);
  }
}

async function* csvOf(rows: AsyncIterable<Parameters<typeof csvLine>[0]>): AsyncGenerator<Buffer> {
  let text = BYTE_ORDER_MARK;
  for await (const cells of rows) {
    text += csvLine(cells);
    if (text.length < 64_000) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}

const NO_COLUMNS = {
  fr: 'Choisissez au moins une colonne à exporter.',
  en: 'Choose at least one column to export.',
};
