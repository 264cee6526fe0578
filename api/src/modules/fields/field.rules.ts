import { seesField, standing, type Viewer } from '@ruche/rules';
import { ROLES, type Actor, type ModuleKey } from '../../platform/actor';
import type { Field } from './field';
import type { Sheet } from './sheet';

/** Who looks at a sheet, as the rules see him. */
type Looker = Pick<Actor, 'role' | 'scopes' | 'seesPayroll' | 'modules'>;

/** What the sheet itself asks of a field, whoever looks. */
export interface Presence {
  visible: boolean;
  /** Never true of a field that is not visible: what nobody can see, nobody can be asked to fill in. */
  required: boolean;
}

/** What a field is to one viewer of one sheet. */
export interface Decision extends Presence {
  editable: boolean;
}

/** The actor as the rules see him. */
export function viewerOf({ role, scopes, seesPayroll }: Looker): Viewer {
  const mayWrite = role === null ? scopes.includes('workers:write') : ROLES.indexOf(role) >= ROLES.indexOf('MANAGER');
  return { role, mayWrite, seesPayroll };
}

/** Tells whether this actor's role may see a field's values: on a sheet, in history, by a filter. */
export function maySee(field: Field, { role }: Pick<Actor, 'role'>): boolean {
  return seesField(field, { role });
}

/** Decides whether a field is on a sheet and must be filled in there, before any value is looked at. */
export function onSheet(field: Field, sheet: Sheet, modules: readonly ModuleKey[]): Presence {
  const { present, requiredBefore } = standing(field, { ...sheet, modules }, EVERYBODY);
  return { visible: present, required: present && requiredBefore === 'ALWAYS' };
}

const EVERYBODY: Viewer = { role: 'ADMIN', mayWrite: true, seesPayroll: true };

/** Decides what a field is to this viewer of this sheet, before any value is looked at. */
export function decide(field: Field, sheet: Sheet, viewer: Looker): Decision {
  const { present, seen, editable, demanded, requiredBefore } = standing(
    field,
    { ...sheet, modules: viewer.modules },
    viewerOf(viewer),
  );
  return {
    visible: present && seen,
    required: present && demanded && requiredBefore === 'ALWAYS',
    editable: present && editable,
  };
}

/** The keys of the fields that are required on a sheet and empty, in order. `filled` tells whether a field has a value. */
export function missingFields(
  { fields }: { fields: readonly Field[] },
  sheet: Sheet,
  modules: readonly ModuleKey[],
  filled: (key: string) => boolean,
): string[] {
  return fields.filter((field) => onSheet(field, sheet, modules).required && !filled(field.key)).map(({ key }) => key);
}
