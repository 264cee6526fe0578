import { hasRole, type Actor } from '../../../platform/actor';

/** Whose view it is, and whether the agency sees it. */
interface Owned {
  ownerId: string;
  shared: boolean;
}

/** Tells whether the actor sees a view: his or her own, or a shared one. */
export function maySeeView({ ownerId, shared }: Owned, actor: Actor): boolean {
  return shared || ownerId === actor.userId;
}

/** Tells whether the actor may change or delete a view: his or her own; an administrator any shared one. */
export function mayChangeView({ ownerId, shared }: Owned, actor: Actor): boolean {
  return ownerId === actor.userId || (shared && hasRole(actor, 'ADMIN'));
}

/** Tells whether the actor may show a view to the whole agency. */
export function mayShareViews(actor: Actor): boolean {
  return hasRole(actor, 'MANAGER');
}
