// @ts-check
import { product } from '../product.mjs';

const { DEMO_AGENCY, DEMO_ESTABLISHMENTS, DEMO_PASSWORD, DEMO_SECTORS, DEMO_STAFF } = product('app/demo/agency');
const { loadOwnFields } = product('app/demo/load-own-fields');
const { AgencyRow, createStaff, EstablishmentRow, issueApiKey } = product('modules/identity/index');
const { saveSector } = product('modules/workers/index');
const { newId } = product('platform/database/new-id');

/**
 * The agency the workers belong to: the product itself as its actor, a partner's key that may read and write workers, and
 * the rows workers point at, as app/demo/demo-sheet takes them.
 * @typedef {{ actor: any, key: string, places: Record<'users' | 'establishments' | 'sectors', Map<string, string>> }} Agency
 */

/**
 * Makes the demo's agency, its establishments, sectors, staff and twelve own fields, without workers.
 * @param {any} tx
 * @returns {Promise<Agency>}
 */
export async function loadAgency(tx) {
  const agencyId = newId();
  const { slug, name, modules } = DEMO_AGENCY;
  await tx.insert(AgencyRow, { id: agencyId, slug, name, modules });
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
  const users = await made(DEMO_STAFF, 'email', (staff) =>
    createStaff(tx, { ...staff, agencyId, password: DEMO_PASSWORD }),
  );
  const establishments = await made(
    DEMO_ESTABLISHMENTS,
    'key',
    async ({ name, addressLine1, postcode, city, phone }) => {
      const id = newId();
      await tx.insert(EstablishmentRow, { id, agencyId, name, addressLine1, postcode, city, phone });
      return id;
    },
  );
  const sectors = await made(DEMO_SECTORS, 'code', async ({ code, label, establishment }) => {
    const establishmentId = establishments.get(establishment);
    return (await saveSector(tx, actor, { code, label, establishmentId })).id;
  });
  await loadOwnFields(tx, actor);
  const scopes = ['workers:read', 'workers:write'];
  const key = await issueApiKey(tx, { agencySlug: slug, name: 'Benchmark', scopes });
  return { actor, key, places: { users, establishments, sectors } };
}

/**
 * Makes a row of each item, one after another; answers their ids by one of the items' properties.
 * @param {readonly any[]} items
 * @param {string} name
 * @param {(item: any) => Promise<string>} make
 */
async function made(items, name, make) {
  /** @type {Map<string, string>} */
  const ids = new Map();
  for (const item of items) ids.set(item[name], await make(item));
  return ids;
}
