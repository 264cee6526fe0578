import type { DataSource } from 'typeorm';
import { saveClient, type ClientRow, type SaveClientInput } from '../modules/clients';
import { addDocument, type NewDocument, type WorkerDocumentRow } from '../modules/documents';
import { createOwnField, type NewOwnField } from '../modules/fields';
import { AgencyRow, createStaff, EstablishmentRow, UserRow, type NewStaff } from '../modules/identity';
import { saveVisits, type SaveVisitInput, type VisitRow } from '../modules/visits';
import { createWorker, SectorRow, type CreateWorkerInput, type LoadedWorker } from '../modules/workers';
import type { Actor, ModuleKey, Role } from '../platform/actor';
import { clock } from '../platform/clock';
import { newId } from '../platform/database/new-id';
import { transaction } from '../platform/database/transaction';

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

/** A password that may be chosen. */
export const PASSWORD = 'tilleul-brouette-42';

/** A member of staff who can sign in with PASSWORD; by default a manager. */
export async function buildAccount(
  source: DataSource,
  agencyId: string,
  facts: Partial<NewStaff> = {},
): Promise<UserRow> {
  const id = await transaction(source, (tx) =>
    createStaff(tx, {
      agencyId,
      firstName: 'Claire',
      lastName: 'Moreau',
      email: `claire.${newId()}@agence.example`,
      role: 'MANAGER',
      seesPayroll: false,
      password: PASSWORD,
      ...facts,
    }),
  );
  return source.manager.findOneByOrFail(UserRow, { id });
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

/** A field of the agency's own; by default a text shown on both kinds of sheet. */
export async function buildOwnField(
  source: DataSource,
  agencyId: string,
  facts: Partial<NewOwnField> & { key: string },
): Promise<void> {
  const actor = buildActor(agencyId, { role: 'ADMIN', modules: ['PROFESSIONAL_SHEETS'] });
  const settings = (['INDIVIDUAL', 'PROFESSIONAL'] as const).map((sheetKind) => ({
    sheetKind,
    shown: true,
    required: false,
  }));
  await transaction(source, (tx) =>
    createOwnField(tx, actor, { labels: { fr: facts.key }, type: 'TEXT', settings, ...facts }),
  );
}

/** A sector of this agency. */
export async function buildSector(
  source: DataSource,
  agencyId: string,
  facts: Partial<SectorRow> = {},
): Promise<SectorRow> {
  const id = newId();
  await source.manager.insert(SectorRow, { agencyId, id, code: id.slice(-12), label: 'Lille centre', ...facts });
  return source.manager.findOneByOrFail(SectorRow, { agencyId, id });
}

/** A worker of this agency, made by the command as the product itself; by default an employee with what is required. */
export async function buildWorker(
  source: DataSource,
  agencyId: string,
  facts: Partial<CreateWorkerInput> = {},
): Promise<LoadedWorker> {
  const actor = buildActor(agencyId, {
    apiKeyId: null,
    role: 'ADMIN',
    scopes: [],
    seesPayroll: true,
    modules: ['PROFESSIONAL_SHEETS', 'TELEPHONE_TIME_KEEPING'],
  });
  const input: CreateWorkerInput = {
    title: 'MRS',
    lastName: 'Dupont',
    firstName: 'Claire',
    mainAddress: { line1: '12 rue des Lilas', postcode: '59000', city: 'Lille', country: 'FR' },
    newRegistrationNumber: true,
    ...facts,
  };
  return (await transaction(source, (tx) => createWorker(tx, actor, input))).worker;
}

/** A client of this agency, made by the command. */
export function buildClient(
  source: DataSource,
  agencyId: string,
  facts: Partial<SaveClientInput> = {},
): Promise<ClientRow> {
  const actor = buildActor(agencyId, { scopes: ['visits:write'] });
  return transaction(source, (tx) => saveClient(tx, actor, { title: 'MRS', lastName: 'Leroy', ...facts }));
}

/** A visit of a worker of this agency, made by the command; by default done, two hours on a Monday morning of 2026. */
export async function buildVisit(
  source: DataSource,
  agencyId: string,
  facts: Partial<SaveVisitInput> & { clientId: string; workerId: string },
): Promise<VisitRow> {
  const actor = buildActor(agencyId, { scopes: ['visits:write'] });
  const startsAt = facts.startsAt ?? new Date('2026-03-02T08:00:00.000Z');
  const endsAt = new Date(startsAt.getTime() + 2 * 3_600_000);
  const input = { startsAt, endsAt, status: 'DONE' as const, ...facts };
  const { visits } = await transaction(source, (tx) => saveVisits(tx, actor, [input]));
  const [visit] = visits;
  if (visit === undefined) throw new Error('No visit was made.');
  return visit;
}

/** A document of a worker of this agency, made by the command as a manager; by default a checked permit good for years. */
export async function buildDocument(
  source: DataSource,
  agencyId: string,
  facts: Partial<NewDocument> & { workerId: string },
): Promise<WorkerDocumentRow> {
  const actor = buildActor(agencyId, { apiKeyId: null, role: 'MANAGER', scopes: [] });
  const input: NewDocument = { kind: 'RESIDENCE_PERMIT', expiresOn: '2099-12-31', checked: true, ...facts };
  return transaction(source, (tx) => addDocument(tx, actor, input));
}
