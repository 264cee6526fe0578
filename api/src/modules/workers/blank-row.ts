import type { Actor } from '../../platform/actor';
import { WORKER_PROPERTIES } from './worker-columns';
import type { WorkerFacts } from './worker.entity';

/** A row in which nothing is filled in yet, for a new sheet of the actor's agency. */
export function blankRow({ agencyId, userId, apiKeyId }: Actor, { id, at }: { id: string; at: Date }): WorkerFacts {
  const empty = Object.fromEntries(WORKER_PROPERTIES.map((property) => [property, null]));
  const facts = {
    agencyId,
    id,
    version: 1,
    ownValues: {},
    fileRevision: 0,
    createdAt: at,
    createdByUserId: userId,
    createdByKeyId: apiKeyId,
    updatedAt: at,
  };
  return { ...(empty as unknown as WorkerFacts), ...facts };
}
