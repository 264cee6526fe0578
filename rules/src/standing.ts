import { ROLES, type RuleField, type RuleSetting, type RuleSheet, type StandingField, type Viewer } from './field';

/**
 * How a field stands for a viewer of a sheet. It is not there when it is archived, not shown on this kind of sheet, of a
 * module that is off, or of another nature. Payroll data is there for everybody, masked; without the payroll right it is
 * neither changed nor demanded. What a role cannot see or change is not demanded of it; readers, who change nothing, are
 * shown what is required of others.
 */
export function standing(field: RuleField, sheet: RuleSheet, viewer: Viewer): StandingField {
  const setting = field.locked ? LOCKED : (field.settings[sheet.sheetKind] ?? NOT_SHOWN);
  const { requiredBefore, shownWhen, requiredWhen } = setting;
  const seen = seesField(field, viewer);
  const open = seen && !isComputed(field, sheet) && mayHold(field, viewer);
  return {
    ...{ requiredBefore, shownWhen, requiredWhen, seen },
    key: field.key,
    type: field.type,
    present: isPresent(field, setting, sheet),
    editable: open && viewer.mayWrite && field.type !== 'GENERATED_NUMBER',
    demanded: open,
    options: field.options.filter(({ archived }) => !archived).map(({ key }) => key),
    offers: field.offers,
  };
}

/** Tells whether the viewer's role may see a field's values, whatever sheet they are on. */
export function seesField(
  { locked, visibleFrom }: Pick<RuleField, 'locked' | 'visibleFrom'>,
  viewer: Pick<Viewer, 'role'>,
): boolean {
  return locked || rankOf(viewer) >= ROLES.indexOf(visibleFrom);
}

function isComputed({ filledBy = null }: RuleField, { modules }: RuleSheet): boolean {
  return filledBy !== null && modules.includes(filledBy);
}

/** Whether he may hold a value against the field at all. A reader is nobody's rival: what is asked of managers he is shown. */
function mayHold({ locked, sensitive, editableFrom }: RuleField, viewer: Viewer): boolean {
  if (sensitive && !viewer.seesPayroll) return false;
  return locked || Math.max(rankOf(viewer), ROLES.indexOf('MANAGER')) >= ROLES.indexOf(editableFrom);
}

/** A partner's program ranks as a manager. */
function rankOf({ role }: Pick<Viewer, 'role'>): number {
  return ROLES.indexOf(role ?? 'MANAGER');
}

function isPresent(field: RuleField, { shown }: RuleSetting, { nature, modules }: RuleSheet): boolean {
  return (
    shown &&
    field.archivedAt === null &&
    (field.module === null || modules.includes(field.module)) &&
    (field.natures?.includes(nature) ?? true)
  );
}

const LOCKED: RuleSetting = { shown: true, requiredBefore: 'ALWAYS', shownWhen: null, requiredWhen: null };
const NOT_SHOWN: RuleSetting = { shown: false, requiredBefore: null, shownWhen: null, requiredWhen: null };
