import type { AuthCheckerInterface, ResolverData } from 'type-graphql';
import { hasRole, ROLES, SCOPES, type Actor, type Role, type Scope } from '../actor';
import { Denial } from '../errors/denial';
import type { Context } from './context';

/** What `@Authorized` takes: staff of at least a role, a partner's scope, or any signed-in member of staff. Any one is enough. */
export type Permission = Role | Scope;

/** Decides `@Authorized`. Throws UNAUTHENTICATED or FORBIDDEN, so that the two stay apart. */
export class PermissionChecker implements AuthCheckerInterface<Context, Permission> {
  check({ context }: ResolverData<Context>, permissions: Permission[]): boolean {
    const { actor } = context;
    if (actor === null) throw new Denial('UNAUTHENTICATED');
    if (!permissions.some((permission) => allows(actor, permission))) throw new Denial('FORBIDDEN');
    return true;
  }
}

function allows(actor: Actor, permission: Permission): boolean {
  const role = ROLES.find((candidate) => candidate === permission);
  if (role !== undefined) return hasRole(actor, role);
  const scope = SCOPES.find((candidate) => candidate === permission);
  return scope !== undefined && actor.scopes.includes(scope);
}
