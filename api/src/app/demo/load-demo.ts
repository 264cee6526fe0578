import type { DataSource } from 'typeorm';
import { AgencyRow, createStaff, EstablishmentRow } from '../../modules/identity';
import { saveSector } from '../../modules/workers';
import { isBusy } from '../../platform/database/busy';
import { newId } from '../../platform/database/new-id';
import { transaction, type Tx } from '../../platform/database/transaction';
import { breaksUniqueKey } from '../../platform/database/unique-key';
import type { Actor } from '../../platform/actor';
import { DEMO_AGENCY, DEMO_ESTABLISHMENTS, DEMO_PASSWORD, DEMO_SECTORS, DEMO_STAFF, type DemoStaff } from './agency';
import type { DemoPlaces } from './demo-sheet';
import { loadOwnFields } from './load-own-fields';
import { loadWorkers } from './load-workers';

/**
 * Loads the demo agency into a database that holds no agency: all of it in one transaction, so that a load that is
 * interrupted leaves nothing; one that meets another waits for it. Tells whether the demo is there afterwards: loaded
 * now, or earlier.
 */
export async function loadDemo(source: DataSource): Promise<boolean> {
  for (;;) {
    const agencies = await source.manager.find(AgencyRow, { select: { slug: true } });
    if (agencies.length > 0) return agencies.some(({ slug }) => slug === DEMO_AGENCY.slug);
    try {
      await transaction(source, loadAgency);
    } catch (error) {
      // Somebody else is loading it, or has done so meanwhile: look again.
      if (!isBusy(error) && !breaksUniqueKey(error, 'uq_agencies_slug')) throw error;
    }
  }
}

async function loadAgency(tx: Tx): Promise<void> {
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
  await loadWorkers(tx, { staff, places: { users, establishments, sectors } });
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
