import { hasRole, type Actor } from '../../../platform/actor';

/** Tells whether the actor may change or deactivate this user: an administrator, and never oneself. */
export function canEditUser(actor: Actor, userId: string): boolean {
  return hasRole(actor, 'ADMIN') && actor.userId !== userId;
}
