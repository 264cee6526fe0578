// @ts-check
import { product } from '../product.mjs';

const { DEMO_AGENCY } = product('app/demo/agency');
const { loadDemoAgency } = product('app/demo/load-agency');
const { issueApiKey } = product('modules/identity/index');

/**
 * The agency the workers belong to: the product itself as its actor, a partner's key that may read and write workers, and
 * the rows workers point at, as app/demo/demo-sheet takes them.
 * @typedef {{ actor: any, key: string, places: Record<'users' | 'establishments' | 'sectors', Map<string, string>> }} Agency
 */

/**
 * Makes the demo's agency, its establishments, sectors, staff and own fields, without workers.
 * @param {any} tx
 * @returns {Promise<Agency>}
 */
export async function loadAgency(tx) {
  const { agencyId, places } = await loadDemoAgency(tx);
  const { slug, modules } = DEMO_AGENCY;
  const actor = {
    agencyId,
    userId: null,
    apiKeyId: null,
    role: 'ADMIN',
    scopes: [],
    seesPayroll: true,
    modules,
    language: 'fr',
  };
  const scopes = ['workers:read', 'workers:write'];
  const key = await issueApiKey(tx, { agencySlug: slug, name: 'Benchmark', scopes });
  return { actor, key, places };
}
