// @ts-check
import { createHash } from 'node:crypto';
import { countedPage, page, screen } from './list.mjs';
import { rows } from './rows.mjs';
import { save, sheet } from './sheet.mjs';

/** @typedef {(pool: import('mysql2/promise').Pool, agencyId: string, variables: any) => Promise<object>} Answer */

/** @type {Record<string, Answer>} the answers by the name of the operation (documents.mjs) */
export const ANSWERS = { Page: page, Screen: screen, CountedPage: countedPage, Sheet: sheet, Save: save };

/**
 * The agency of a partner's key.
 * @param {import('mysql2/promise').Pool} pool
 * @param {string | undefined} authorization
 * @returns {Promise<string>}
 */
export async function agencyOfKey(pool, authorization = '') {
  const hash = createHash('sha256').update(authorization.replace('Bearer ', '')).digest();
  const known = 'SELECT agency_id AS agencyId FROM api_keys WHERE secret_hash = ? AND revoked_at IS NULL';
  const [key] = await rows(pool, known, [hash]);
  if (key === undefined) throw new Error('Who is asking?');
  return key.agencyId;
}
