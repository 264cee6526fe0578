// @ts-check
import { LINKED, LINKS, rows, sectorsOf } from './rows.mjs';
import { pageWorker, screenWorker } from './shapes.mjs';

/** @typedef {import('./queries.mjs').Answer} Answer */

const PAGE_SIZE = 50;
const COUNTED = 1000;

const LISTED = `w.id, w.title, w.first_name AS firstName, w.last_name AS lastName, w.name_key AS nameKey,
  w.registration_number AS registrationNumber, w.nature, w.status, w.mobile_phone AS mobilePhone, w.email,
  w.main_postcode AS postcode, w.main_city AS city, w.created_at AS createdAt, w.updated_at AS updatedAt,
  w.own_values AS ownFields`;

/** @type {Answer} */
export async function page(pool, agencyId, { filter, after }) {
  const { sql, values } = filter.search ? found(agencyId, filter) : walked(agencyId, filter, after);
  return { workers: connection(await rows(pool, `SELECT ${LISTED} ${sql}`, values), pageWorker) };
}

/** @type {Answer} */
export async function screen(pool, agencyId, { filter }) {
  const { sql, values } = walked(agencyId, filter, undefined, LINKS);
  const read = await rows(pool, `SELECT ${LISTED}, ${LINKED} ${sql}`, values);
  const ids = read.slice(0, PAGE_SIZE).map(({ id }) => id);
  const sectors = await sectorsOf(pool, agencyId, ids);
  return { workers: connection(read, (row) => screenWorker(row, sectors)) };
}

/** @type {Answer} */
export async function countedPage(pool, agencyId, { filter }) {
  const { workers } = /** @type {any} */ (await page(pool, agencyId, { filter }));
  const [{ key, equals }] = filter.ownFields;
  const [{ n }] = await rows(
    pool,
    `SELECT COUNT(*) AS n FROM (SELECT w.id FROM worker_field_index x
       STRAIGHT_JOIN workers w ON w.agency_id = x.agency_id AND w.id = x.worker_id
       WHERE x.agency_id = ? AND x.field_key = ? AND x.text_value = ? AND w.status IN (?) LIMIT ?) counted`,
    [agencyId, key, equals, filter.statuses, COUNTED + 1],
  );
  return { workers: { ...workers, count: { value: Math.min(n, COUNTED), capped: n > COUNTED } } };
}

/**
 * A page in order of names, from the index that holds them so.
 * @param {string} agencyId
 * @param {any} filter
 * @param {string} [after]
 * @param {string} [joins]
 */
function walked(agencyId, { statuses, ownFields = [] }, after, joins = '') {
  const [name, id] = after === undefined ? ['', ''] : JSON.parse(Buffer.from(after, 'base64url').toString());
  const holds = ownFields.map(
    () => `AND (SELECT 1 FROM worker_field_index x WHERE x.agency_id = w.agency_id AND x.worker_id = w.id
      AND x.field_key = ? AND x.text_value = ? LIMIT 1) = 1`,
  );
  const held = ownFields.flatMap((/** @type {any} */ { key, equals }) => [key, equals]);
  return {
    sql: `FROM workers w FORCE INDEX (ix_workers_name) ${joins}
      WHERE w.agency_id = ? AND w.status = ? AND (w.name_key > ? OR (w.name_key = ? AND w.id > ?)) ${holds.join(' ')}
      ORDER BY w.name_key, w.id LIMIT ?`,
    values: [agencyId, statuses[0], name, name, id, ...held, PAGE_SIZE + 1],
  };
}

/**
 * The first page of those whose terms begin with each of the words, found by the longest, which fewest begin with.
 * @param {string} agencyId
 * @param {any} filter
 */
function found(agencyId, { statuses, search }) {
  const words = search.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' ');
  const [word, ...others] = words.sort(
    (/** @type {string} */ one, /** @type {string} */ other) => other.length - one.length,
  );
  const holds = others.map(() => 'AND w.search_text LIKE ?').join(' ');
  const patterns = others.map((/** @type {string} */ other) => `% ${other}%`);
  return {
    sql: `FROM (SELECT DISTINCT w.id, w.name_key FROM worker_search_terms t
        STRAIGHT_JOIN workers w ON w.agency_id = t.agency_id AND w.id = t.worker_id
        WHERE t.agency_id = ? AND t.term >= ? AND t.term < ? AND w.status IN (?) ${holds}
        ORDER BY w.name_key, w.id LIMIT ?) page
      STRAIGHT_JOIN workers w ON w.agency_id = ? AND w.id = page.id ORDER BY page.name_key, page.id`,
    values: [agencyId, word, `${word}\u{10FFFF}`, statuses, ...patterns, PAGE_SIZE + 1, agencyId],
  };
}

/**
 * @param {any[]} read one row more than the page, when there is a next
 * @param {(row: any) => object} shape
 */
function connection(read, shape) {
  const shown = read.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    nodes: shown.map(shape),
    pageInfo: {
      hasNextPage: read.length > PAGE_SIZE,
      endCursor: last ? Buffer.from(JSON.stringify([last.nameKey, last.id])).toString('base64url') : null,
    },
  };
}
