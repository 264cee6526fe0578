import type { Actor } from '../../../platform/actor';
import { fromJson } from '../../../platform/database/json-column';
import type { Db } from '../../../platform/database/transaction';
import type { AuthorIds } from '../author';
import type { EventAct } from '../events/worker-event.entity';
import type { HistoryPlace } from './history-cursor.rules';
import { HISTORY_SUBJECTS, type HistorySubject } from './worker-history.type';
import type { HistoryDoor, PastChange, WorkerHistoryRow } from './worker-history.entity';

/** A page of the history of several workers: at most `first` entries of each, newest first, after a place. */
export interface HistoryPage {
  first: number;
  /** Only entries older than this place; null: from the newest. */
  after: HistoryPlace | null;
  /** Only entries about these; empty: all. */
  subjects: readonly HistorySubject[];
}

/** An entry as it is kept. */
export interface KeptEntry extends AuthorIds, HistoryPlace {
  workerId: string;
  door: HistoryDoor;
  subject: HistorySubject;
  subjectId: string | null;
  act: EventAct;
  /** Of a save, its changes by field key; of an event, its facts. */
  facts: Record<string, unknown>;
}

/** The saves and events of these workers of the actor's agency, newest first for each, in one statement. */
export async function historyOfWorkers(
  db: Db,
  { agencyId }: Actor,
  workerIds: readonly string[],
  { first, after, subjects }: HistoryPage,
): Promise<KeptEntry[]> {
  const wanted = subjects.length === 0 ? HISTORY_SUBJECTS : subjects;
  const { at, place } = after ?? NEWEST;
  const older = [at, at, place];
  const rows = await db.query<(KeptEntry & { facts: unknown })[]>(
    `SELECT * FROM (
       SELECT e.*, ROW_NUMBER() OVER (PARTITION BY e.workerId ORDER BY e.at DESC, e.place DESC) AS recent
       FROM (${SAVES} AND ? AND ${olderThan('changed_at', SAVE_PLACE)}
         UNION ALL ${EVENTS} AND subject IN (?) AND ${olderThan('happened_at', 'id')}) AS e
     ) AS entries
     WHERE recent <= ?
     ORDER BY workerId, at DESC, place DESC`,
    [agencyId, workerIds, wanted.includes('SHEET'), ...older, agencyId, workerIds, wanted, ...older, first],
  );
  return rows.map((row) => ({ ...row, facts: fromJson(row.facts) as KeptEntry['facts'] }));
}

/** The saves of a worker of this agency after a moment, oldest first. */
export function savesSince(db: Db, agencyId: string, workerId: string, at: Date): Promise<KeptSave[]> {
  return savesWhere(db, 'changed_at > ? ORDER BY version', [agencyId, workerId, at]);
}

/** The first save of a worker of this agency after a version that changed this field; null: none did. */
export async function nextSaveOf(
  db: Db,
  agencyId: string,
  { workerId, version, key }: { workerId: string; version: number; key: string },
): Promise<KeptSave | null> {
  const ofField = `version > ? AND JSON_CONTAINS_PATH(changes, 'one', ?) ORDER BY version LIMIT 1`;
  const [save] = await savesWhere(db, ofField, [agencyId, workerId, version, `$."${key}"`]);
  return save ?? null;
}

/** A save as far as its changes go. */
export type KeptSave = Pick<WorkerHistoryRow, 'version' | 'kind' | 'changes'>;

async function savesWhere(db: Db, condition: string, values: readonly unknown[]): Promise<KeptSave[]> {
  const rows = await db.query<(KeptSave & { changes: unknown })[]>(
    `SELECT version, kind, changes FROM worker_history WHERE agency_id = ? AND worker_id = ? AND ${condition}`,
    [...values],
  );
  return rows.map((row) => ({ ...row, changes: fromJson(row.changes) as Record<string, PastChange> }));
}

/** Both kinds of places are compared as plain ASCII. */
const SAVE_PLACE = 'CONVERT(LPAD(version, 10, 0) USING ascii) COLLATE ascii_bin';

const SAVES = `SELECT worker_id AS workerId, ${SAVE_PLACE} AS place, changed_at AS at, by_user_id AS byUserId,
    by_key_id AS byKeyId, door, 'SHEET' AS subject, NULL AS subjectId,
    CASE kind WHEN 'CREATED' THEN 'ADDED' ELSE 'CHANGED' END AS act, changes AS facts
  FROM worker_history WHERE agency_id = ? AND worker_id IN (?)`;

const EVENTS = `SELECT worker_id, id, happened_at, by_user_id, by_key_id, door, subject, subject_id, act, facts
  FROM worker_events WHERE agency_id = ? AND worker_id IN (?)`;

function olderThan(at: string, place: string): string {
  return `(${at} < ? OR (${at} = ? AND ${place} < ?))`;
}

/** Nothing is newer. */
const NEWEST: HistoryPlace = { at: new Date('9999-12-31T00:00:00Z'), place: '' };
