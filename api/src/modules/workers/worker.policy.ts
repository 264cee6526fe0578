import { hasRole, type Actor } from '../../platform/actor';

/** Tells whether the actor may create and change worker sheets: a manager, or a partner's key with the scope. */
export function mayEditWorkers(actor: Actor): boolean {
  return hasRole(actor, 'MANAGER') || actor.scopes.includes('workers:write');
}
