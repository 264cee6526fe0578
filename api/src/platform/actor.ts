import type { Language } from './errors/localized';

/** Staff roles, from the least to the most allowed. */
export const ROLES = ['READER', 'MANAGER', 'ADMIN'] as const;
export type Role = (typeof ROLES)[number];

/** What a partner's key may do. */
export const SCOPES = [
  'workers:read',
  'workers:write',
  'contracts:read',
  'contracts:write',
  'visits:read',
  'visits:write',
] as const;
export type Scope = (typeof SCOPES)[number];

/** Parts of the product an agency switches on or off. */
export const MODULES = [
  'PROFESSIONAL_SHEETS',
  'TELEPHONE_TIME_KEEPING',
  'CONTRACTS',
  'APPOINTMENTS',
  'SMS',
  'ONLINE_SHOP',
] as const;
export type ModuleKey = (typeof MODULES)[number];

/** Who is asking: a signed-in member of staff, or a partner program by its key. Every query is scoped by it. */
export interface Actor {
  agencyId: string;
  /** Set for staff, null for a partner's key. */
  userId: string | null;
  /** Set for a partner's key, null for staff. */
  apiKeyId: string | null;
  /** null for a partner's key, which has scopes instead. */
  role: Role | null;
  scopes: readonly Scope[];
  /** May see payroll data in clear (NIR, IBAN). Never true for a partner's key. */
  seesPayroll: boolean;
  modules: readonly ModuleKey[];
  language: Language;
}

/** Tells whether the actor is staff with at least this role. */
export function hasRole(actor: Actor, role: Role): boolean {
  return actor.role !== null && ROLES.indexOf(actor.role) >= ROLES.indexOf(role);
}
