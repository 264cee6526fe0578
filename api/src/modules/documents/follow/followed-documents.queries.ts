import type { Actor } from '../../../platform/actor';
import type { Db } from '../../../platform/database/transaction';
import { addDays } from '../../../platform/formats/calendar';
import { EXPECTABLE_KINDS, type DocumentKind, type DocumentState, type ExpectableKind } from '../document';
import { EXPIRING_DAYS } from '../document-state.rules';
import { FREE_TO_WORK, MOTOR_TRANSPORT, type Expectations } from '../settings/expectations.rules';

/** Which documents are listed. */
interface FollowedFilter {
  states: readonly DocumentState[];
  /** null: of all kinds. */
  kinds: readonly DocumentKind[] | null;
  /** null: whoever follows the worker. */
  managerIds: readonly string[] | null;
}

/** The place of an item in the list: the end of its validity (9999-12-31: none), its worker, its document or its kind. */
export type FollowedPlace = [day: string, workerId: string, tail: string];

/** An item of the list as its statement finds it. */
export interface FoundDocument {
  documentId: string | null;
  workerId: string;
  kind: DocumentKind;
  day: string;
  tail: string;
  displayTitle: string | null;
  firstName: string | null;
  lastName: string;
  managerId: string | null;
}

interface Sql {
  text: string;
  params: unknown[];
}

interface Listing {
  filter: FollowedFilter;
  expectations: Expectations;
  after: FollowedPlace | null;
  limit: number;
  today: string;
}

const NO_DAY = '9999-12-31';

/**
 * Documents of active workers of the actor's agency, and places of missing ones, those that end first before, in one
 * statement: each branch reads no more than the page.
 */
export async function followedDocuments(db: Db, { agencyId }: Actor, listing: Listing): Promise<FoundDocument[]> {
  const branches = [documentsBranch(agencyId, listing), ...missingBranches(agencyId, listing)].filter(
    (sql) => sql !== null,
  );
  if (branches.length === 0) return [];
  return db.query<FoundDocument[]>(
    `SELECT * FROM (${branches.map(({ text }) => `(${text})`).join(' UNION ALL ')}) followed
     ORDER BY day, workerId, tail LIMIT ${String(listing.limit)}`,
    branches.flatMap(({ params }) => params),
  );
}

const WORKER_COLUMNS =
  'w.title AS displayTitle, w.first_name AS firstName, w.last_name AS lastName, w.manager_id AS managerId';

function documentsBranch(agencyId: string, listing: Listing): Sql | null {
  const { filter, expectations, today, limit } = listing;
  const states = filter.states.flatMap((state) => (state === 'MISSING' ? [] : stateSql(state, expectations, today)));
  if (states.length === 0) return null;
  const kinds = filter.kinds === null ? null : { text: 'd.kind IN (?)', params: [filter.kinds] };
  if (filter.kinds?.length === 0) return null;
  const day = `COALESCE(d.expires_on, '${NO_DAY}')`;
  const where = allOf([
    { text: 'd.agency_id = ? AND d.slot IS NOT NULL', params: [agencyId] },
    { text: `(${states.map(({ text }) => text).join(' OR ')})`, params: states.flatMap(({ params }) => params) },
    kinds,
    ofManagers(filter),
    pastPlace(listing.after, day, 'd.worker_id', 'd.id'),
  ]);
  return {
    text: `SELECT d.id AS documentId, d.worker_id AS workerId, d.kind, CAST(${day} AS CHAR) AS day, d.id AS tail,
      ${WORKER_COLUMNS} FROM worker_documents d
      JOIN workers w ON w.agency_id = d.agency_id AND w.id = d.worker_id AND w.status = 'ACTIVE'
      WHERE ${where.text} ORDER BY d.expires_on IS NULL, d.expires_on, d.worker_id, d.id LIMIT ${String(limit)}`,
    params: where.params,
  };
}

/** What `stateOf` says, to the database. */
function stateSql(state: DocumentState, expectations: Expectations, today: string): Sql {
  const ending = EXPECTABLE_KINDS.filter((kind) => expectations[kind].mustExpire);
  const lacksEnd = ending.length === 0 ? 'FALSE' : 'd.kind IN (?) AND d.expires_on IS NULL';
  const params = ending.length === 0 ? [] : [ending];
  const soon = addDays(today, EXPIRING_DAYS);
  const standing = '(d.expires_on IS NULL OR d.expires_on >= ?)';
  switch (state) {
    case 'EXPIRED':
      return { text: 'd.expires_on < ?', params: [today] };
    case 'TO_CHECK':
      return { text: `(${standing} AND (d.checked_at IS NULL OR (${lacksEnd})))`, params: [today, ...params] };
    case 'EXPIRING':
      return { text: '(d.checked_at IS NOT NULL AND d.expires_on BETWEEN ? AND ?)', params: [today, soon] };
    default:
      return {
        text: `(d.checked_at IS NOT NULL AND (d.expires_on > ? OR (d.expires_on IS NULL AND NOT (${lacksEnd}))))`,
        params: [soon, ...params],
      };
  }
}

function missingBranches(agencyId: string, listing: Listing): Sql[] {
  const { filter, expectations } = listing;
  if (!filter.states.includes('MISSING')) return [];
  return EXPECTABLE_KINDS.filter((kind) => filter.kinds?.includes(kind) ?? true)
    .filter((kind) => expectations[kind].natures.length > 0)
    .map((kind) => missingBranch(agencyId, kind, listing));
}

/** Workers of whom a kind is expected, as `expectedKinds` says, and who have none. */
function missingBranch(agencyId: string, kind: ExpectableKind, listing: Listing): Sql {
  const { filter, expectations, after, limit } = listing;
  const where = allOf([
    {
      text: `w.agency_id = ? AND w.status = 'ACTIVE' AND w.nature IN (?)`,
      params: [agencyId, expectations[kind].natures],
    },
    CONCERNED[kind] ?? null,
    ofManagers(filter),
    {
      text: `NOT EXISTS (SELECT 1 FROM worker_documents d
        WHERE d.agency_id = w.agency_id AND d.worker_id = w.id AND d.slot IS NOT NULL AND d.kind = ?)`,
      params: [kind],
    },
    pastPlace(after, `'${NO_DAY}'`, 'w.id', `'${kind}'`),
  ]);
  return {
    text: `SELECT NULL AS documentId, w.id AS workerId, ${ascii(kind)} AS kind, '${NO_DAY}' AS day, ${ascii(kind)} AS tail,
      ${WORKER_COLUMNS} FROM workers w WHERE ${where.text} ORDER BY w.id LIMIT ${String(limit)}`,
    params: where.params,
  };
}

const DRIVES: Sql = { text: 'w.transport IN (?)', params: [MOTOR_TRANSPORT] };
const CONCERNED: Partial<Record<ExpectableKind, Sql>> = {
  RESIDENCE_PERMIT: { text: 'w.nationality NOT IN (?)', params: [FREE_TO_WORK] },
  DRIVING_LICENCE: DRIVES,
  INSURANCE: { text: `(w.nature = 'CONTRACTOR' OR ${DRIVES.text})`, params: DRIVES.params },
};

/** A word of the code's own, in the character set of the columns it stands beside. */
function ascii(word: string): string {
  return `CAST('${word}' AS CHAR CHARACTER SET ascii) COLLATE ascii_bin`;
}

function ofManagers({ managerIds }: FollowedFilter): Sql | null {
  if (managerIds === null) return null;
  return managerIds.length === 0
    ? { text: 'FALSE', params: [] }
    : { text: 'w.manager_id IN (?)', params: [managerIds] };
}

function pastPlace(after: FollowedPlace | null, day: string, workerId: string, tail: string): Sql | null {
  if (after === null) return null;
  const [lastDay, lastWorker, lastTail] = after;
  return {
    text: `(${day} > ? OR (${day} = ? AND (${workerId} > ? OR (${workerId} = ? AND ${tail} > ?))))`,
    params: [lastDay, lastDay, lastWorker, lastWorker, lastTail],
  };
}

function allOf(conditions: readonly (Sql | null)[]): Sql {
  const given = conditions.filter((condition) => condition !== null);
  return { text: given.map(({ text }) => text).join(' AND '), params: given.flatMap(({ params }) => params) };
}
