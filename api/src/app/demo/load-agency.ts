import { AgencyRow, createStaff, EstablishmentRow } from '../../modules/identity';
import { saveSector } from '../../modules/workers';
import type { Actor } from '../../platform/actor';
import { newId } from '../../platform/database/new-id';
import type { Tx } from '../../platform/database/transaction';
import { DEMO_AGENCY, DEMO_ESTABLISHMENTS, DEMO_PASSWORD, DEMO_SECTORS, DEMO_STAFF, type DemoStaff } from './agency';
import type { DemoPlaces } from './demo-sheet';
import { loadOwnFields } from './load-own-fields';
import type { DemoAgency } from './load-workers';

/** Makes the demo's agency with its staff, establishments, sectors and own fields; the benchmark fills it by itself. */
export async function loadDemoAgency(tx: Tx): Promise<DemoAgency & { agencyId: string }> {
  const agencyId = newId();
  const { slug, name, modules } = DEMO_AGENCY;
  await tx.insert(AgencyRow, { id: agencyId, slug, name, modules });
  const staff = await loadStaff(tx, agencyId);
  const [admin] = staff.values();
  if (admin === undefined) throw new Error('The demo has no administrator.');
  const establishments = await loadEstablishments(tx, agencyId);
  const sectors = await loadSectors(tx, admin, establishments);
  const users = new Map([...staff].map(([email, { userId }]) => [email, userId ?? '']));
  await loadOwnFields(tx, admin);
  return { agencyId, staff, places: { users, establishments, sectors } };
}

/** The staff as actors, by e-mail; the first is the administrator. */
async function loadStaff(tx: Tx, agencyId: string): Promise<Map<string, Actor>> {
  const staff = new Map<string, Actor>();
  for (const member of DEMO_STAFF) {
    const userId = await createStaff(tx, { ...member, agencyId, password: DEMO_PASSWORD });
    staff.set(member.email, actorOf(member, agencyId, userId));
  }
  return staff;
}

function actorOf({ role, seesPayroll }: DemoStaff, agencyId: string, userId: string): Actor {
  const { modules } = DEMO_AGENCY;
  return { agencyId, userId, apiKeyId: null, role, scopes: [], seesPayroll, modules, language: 'fr' };
}

async function loadEstablishments(tx: Tx, agencyId: string): Promise<DemoPlaces['establishments']> {
  const ids = new Map<string, string>();
  for (const { key, ...establishment } of DEMO_ESTABLISHMENTS) {
    const id = newId();
    await tx.insert(EstablishmentRow, { ...establishment, id, agencyId });
    ids.set(key, id);
  }
  return ids;
}

async function loadSectors(
  tx: Tx,
  admin: Actor,
  establishments: DemoPlaces['establishments'],
): Promise<DemoPlaces['sectors']> {
  const ids = new Map<string, string>();
  for (const { code, label, establishment } of DEMO_SECTORS) {
    const establishmentId = establishments.get(establishment) ?? null;
    ids.set(code, (await saveSector(tx, admin, { code, label, establishmentId })).id);
  }
  return ids;
}
