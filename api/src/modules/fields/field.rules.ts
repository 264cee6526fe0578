import { ROLES, type ModuleKey, type Role, type Scope } from '../../platform/actor';
import type { Field } from './field';
import type { Sheet } from './sheet';

/** Who looks at a sheet; an Actor is one. */
export interface Viewer {
  role: Role | null;
  scopes: readonly Scope[];
  seesPayroll: boolean;
  modules: readonly ModuleKey[];
}

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

/**
 * Decides whether a field is on a sheet and must be filled in there, for any viewer. It is not there when it is
 * archived, not shown on this kind of sheet, of a module that is off, or of another nature than the worker's.
 */
export function onSheet(field: Field, { sheetKind, nature }: Sheet, modules: readonly ModuleKey[]): Presence {
  const setting = field.locked ? { shown: true, required: true } : field.settings[sheetKind];
  const visible =
    setting.shown &&
    field.archivedAt === null &&
    (field.module === null || modules.includes(field.module)) &&
    (field.natures?.includes(nature) ?? true);
  return { visible, required: visible && setting.required };
}

/**
 * Decides what a field is to this viewer of this sheet. Payroll data is visible to everybody, masked; without the payroll
 * right it can be neither changed nor demanded, or a colleague without it could create no sheet. A generated number may
 * be required though nobody types it: it is asked for.
 */
export function decide(field: Field, sheet: Sheet, viewer: Viewer): Decision {
  const { visible, required } = onSheet(field, sheet, viewer.modules);
  const withheld = field.sensitive && !viewer.seesPayroll;
  return {
    visible,
    required: required && !withheld,
    editable: visible && !withheld && field.type !== 'GENERATED_NUMBER' && mayWrite(viewer),
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

function mayWrite({ role, scopes }: Viewer): boolean {
  return role === null ? scopes.includes('workers:write') : ROLES.indexOf(role) >= ROLES.indexOf('MANAGER');
}
