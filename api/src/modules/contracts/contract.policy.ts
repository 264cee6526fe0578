import { hasRole, type Actor } from '../../platform/actor';

/** Tells whether the actor may make and change contracts: with the module on, a manager or a partner's key with the scope. */
export function mayEditContracts(actor: Actor): boolean {
  return actor.modules.includes('CONTRACTS') && (hasRole(actor, 'MANAGER') || actor.scopes.includes('contracts:write'));
}

/** Tells whether the actor may read and open payslips. Never a partner. */
export function maySeePayslips(actor: Actor): boolean {
  return actor.seesPayroll && hasRole(actor, 'READER');
}

/** Tells whether the actor may add and remove payslips. */
export function mayKeepPayslips(actor: Actor): boolean {
  return maySeePayslips(actor) && mayEditContracts(actor);
}
