import type { ModuleKey, Role, ViewerQuery } from '@/gql/graphql';

/** The signed-in member of staff, and the agency. */
export type Viewer = NonNullable<ViewerQuery['viewer']>;

const RANKS: Record<Role, number> = { READER: 0, MANAGER: 1, ADMIN: 2 };

/** Whether the viewer has this role or a higher one. Screens hide by it; the API decides. */
export function hasRole(viewer: Viewer, role: Role): boolean {
  return RANKS[viewer.user.role] >= RANKS[role];
}

/** Whether the viewer's agency has switched this module on. */
export function hasModule(viewer: Viewer, module: ModuleKey): boolean {
  return viewer.agency.modules.includes(module);
}
