// @ts-check

/** @typedef {import('mysql2/promise').Pool | import('mysql2/promise').PoolConnection} Db */

/**
 * The rows a statement selects.
 * @param {Db} db
 * @param {string} sql
 * @param {unknown[]} values
 * @returns {Promise<any[]>}
 */
export async function rows(db, sql, values) {
  const [result] = await db.query(sql, values);
  return /** @type {any[]} */ (result);
}

/** What a sheet says of the rows it points at, with the joins that find them. */
export const LINKED = `w.manager_id AS managerId, m.first_name AS managerFirstName, m.last_name AS managerLastName,
  w.establishment_id AS establishmentId, e.name AS establishmentName`;
export const LINKS = 'LEFT JOIN users m ON m.id = w.manager_id LEFT JOIN establishments e ON e.id = w.establishment_id';

/**
 * The sectors of workers, by worker and in order of their codes.
 * @param {Db} db
 * @param {string} agencyId
 * @param {string[]} workerIds
 * @returns {Promise<import('./shapes.mjs').Sectors>}
 */
export async function sectorsOf(db, agencyId, workerIds) {
  const byWorker = new Map(workerIds.map((id) => [id, /** @type {{ id: string, label: string }[]} */ ([])]));
  if (workerIds.length === 0) return byWorker;
  const links = await rows(
    db,
    `SELECT ws.worker_id AS workerId, s.id, s.label FROM worker_sectors ws
     JOIN sectors s ON s.agency_id = ws.agency_id AND s.id = ws.sector_id
     WHERE ws.agency_id = ? AND ws.worker_id IN (?) ORDER BY s.code`,
    [agencyId, workerIds],
  );
  for (const { workerId, id, label } of links) byWorker.get(workerId)?.push({ id, label });
  return byWorker;
}
