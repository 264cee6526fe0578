import {
  decideStanding,
  seesField,
  standing,
  type Decisions,
  type StandingField,
  type ValueOf,
  type Viewer,
} from '@ruche/rules';
import { ROLES, type Actor, type ModuleKey } from '../../platform/actor';
import type { Field } from './field';
import type { Sheet } from './sheet';

/** Who looks at a sheet, as the rules see him. */
type Looker = Pick<Actor, 'role' | 'scopes' | 'seesPayroll' | 'modules'>;

/** The actor as the rules see him. */
export function viewerOf({ role, scopes, seesPayroll }: Looker): Viewer {
  const mayWrite = role === null ? scopes.includes('workers:write') : ROLES.indexOf(role) >= ROLES.indexOf('MANAGER');
  return { role, mayWrite, seesPayroll };
}

/** Tells whether this actor's role may see a field's values: on a sheet, in history, by a filter. */
export function maySee(field: Field, { role }: Pick<Actor, 'role'>): boolean {
  return seesField(field, { role });
}

/** The fields of a sheet as they stand for one viewer, before any value is looked at. */
export function standingFields(
  { fields }: { fields: readonly Field[] },
  { sheetKind, nature }: Sheet,
  looker: Looker,
): StandingField[] {
  const viewer = viewerOf(looker);
  return fields.map((field) => standing(field, { sheetKind, nature, modules: looker.modules }, viewer));
}

/** Decides of every field of a sheet with these values, for one viewer. The engine of @ruche/rules, asked with our words. */
export function decideSheet(
  set: { fields: readonly Field[] },
  sheet: Sheet,
  looker: Looker,
  valueOf: ValueOf,
): Decisions {
  return decideStanding(standingFields(set, sheet, looker), valueOf);
}

/** Tells whether a field may be on a sheet of this kind and nature, whoever looks and whatever its values are. */
export function mayBeOn(field: Field, { sheetKind, nature }: Sheet, modules: readonly ModuleKey[]): boolean {
  return standing(field, { sheetKind, nature, modules }, EVERYBODY).present;
}

const EVERYBODY: Viewer = { role: 'ADMIN', mayWrite: true, seesPayroll: true };

/** Tells whether a module that is on computes the field, so that nobody types it. */
export function isFilledByModule({ filledBy }: Field, modules: readonly ModuleKey[]): boolean {
  return filledBy !== null && modules.includes(filledBy);
}
