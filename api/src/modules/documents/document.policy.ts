import { hasRole, type Actor } from '../../platform/actor';

/**
 * What of documents an actor may see and do; see docs/decisions/018. Whoever only reads sees kinds and states. Partners
 * see days too; only with workers:write do they hand documents in and open scans. Numbers and the act of checking are for
 * managers.
 */
export function documentRights(actor: Actor): {
  seesDays: boolean;
  seesNumbers: boolean;
  seesScans: boolean;
  edits: boolean;
  checks: boolean;
} {
  const manages = hasRole(actor, 'MANAGER');
  const writes = manages || actor.scopes.includes('workers:write');
  return {
    seesDays: manages || actor.apiKeyId !== null,
    seesNumbers: manages,
    seesScans: writes,
    edits: writes,
    checks: manages,
  };
}
