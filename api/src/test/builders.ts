import type { DataSource } from 'typeorm';
import { AgencyRow } from '../modules/identity';
import type { Actor } from '../platform/actor';
import { newId } from '../platform/database/new-id';

/** An agency of the test's own, so that no test depends on another's rows. */
export async function buildAgency(source: DataSource): Promise<{ id: string; slug: string; name: string }> {
  const id = newId();
  const agency = { id, slug: `agence-${id}`.slice(0, 40), name: 'Agence Émeraude 🐝', modules: [] };
  await source.manager.insert(AgencyRow, agency);
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
