import type { DataSource } from 'typeorm';
import { AgencyRow, EstablishmentRow, UserRow } from '../modules/identity';
import type { Actor, ModuleKey, Role } from '../platform/actor';
import { clock } from '../platform/clock';
import { newId } from '../platform/database/new-id';

/** An agency of the test's own, so that no test depends on another's rows. */
export async function buildAgency(
  source: DataSource,
  facts: { modules?: ModuleKey[] } = {},
): Promise<{ id: string; slug: string; name: string }> {
  const id = newId();
  const agency = { id, slug: `agence-${id}`.slice(0, 40), name: 'Agence Émeraude 🐝' };
  await source.manager.insert(AgencyRow, { ...agency, modules: facts.modules ?? [] });
  return agency;
}

/** Somebody who asks for this agency; by default a partner's key that may read workers. */
export function buildActor(agencyId: string, facts: Partial<Actor> = {}): Actor {
  return {
    agencyId,
    userId: null,
    apiKeyId: newId(),
    role: null,
    scopes: ['workers:read'],
    seesPayroll: false,
    modules: [],
    language: 'fr',
    ...facts,
  };
}

/** A member of staff of this agency; by default an active manager without the payroll right. */
export async function buildUser(source: DataSource, agencyId: string, facts: Partial<UserRow> = {}): Promise<UserRow> {
  const id = newId();
  const email = `claire.${id}@agence.example`;
  await source.manager.insert(UserRow, {
    id,
    agencyId,
    firstName: 'Claire',
    lastName: 'Moreau',
    email,
    role: 'MANAGER',
    acceptedAt: clock.now(),
    ...facts,
  });
  return source.manager.findOneByOrFail(UserRow, { id: facts.id ?? id });
}

/** The actor a signed-in member of staff is. */
export function actorOfUser(user: UserRow, modules: readonly ModuleKey[] = []): Actor {
  return {
    agencyId: user.agencyId,
    userId: user.id,
    apiKeyId: null,
    role: user.role,
    scopes: [],
    seesPayroll: user.seesPayroll,
    modules,
    language: user.language,
  };
}

/** A new member of staff with this role, as an actor. */
export async function buildStaff(
  source: DataSource,
  agencyId: string,
  role: Role,
  facts: Partial<UserRow> & { modules?: ModuleKey[] } = {},
): Promise<Actor> {
  const { modules, ...user } = facts;
  return actorOfUser(await buildUser(source, agencyId, { ...user, role }), modules);
}

/** An establishment of this agency. */
export async function buildEstablishment(
  source: DataSource,
  agencyId: string,
  facts: Partial<EstablishmentRow> = {},
): Promise<EstablishmentRow> {
  const id = newId();
  await source.manager.insert(EstablishmentRow, { id, agencyId, name: 'Agence de Lille', ...facts });
  return source.manager.findOneByOrFail(EstablishmentRow, { id });
}
