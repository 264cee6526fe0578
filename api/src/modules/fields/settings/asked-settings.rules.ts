import { readCondition, type Condition, type Moment } from '@ruche/rules';
import type { ModuleKey } from '../../../platform/actor';
import type { Problem } from '../../../platform/errors/refusal';
import { conditionProblem } from '../conditions/condition-problem';
import type { Field, FieldSetting } from '../field';
import { sheetKindsOf } from '../present-field';
import type { SheetKind } from '../sheet';
import type { FieldSet } from './field-set';
import { settingProblem, type SettingCode } from './setting-problem';

/** What is asked for one field on one kind of sheet; absent: as it is. */
export interface AskedSetting {
  key: string;
  sheetKind: SheetKind;
  shown: boolean;
  /** true: before ALWAYS; false: never, unless a moment is given. */
  required?: boolean | null;
  requiredBefore?: Moment | null;
  /** As JSON gives it; null: none. */
  shownWhen?: unknown;
  requiredWhen?: unknown;
}

/** How a field is set once this is saved; a condition that cannot be read is left out. */
export function settingAfter(before: FieldSetting, asked: AskedSetting): FieldSetting {
  return {
    shown: asked.shown,
    requiredBefore: momentAfter(before, asked),
    shownWhen: conditionAfter(before.shownWhen, asked.shownWhen),
    requiredWhen: conditionAfter(before.requiredWhen, asked.requiredWhen),
  };
}

function momentAfter(before: FieldSetting, { required, requiredBefore }: AskedSetting): Moment | null {
  if (requiredBefore !== undefined) return requiredBefore;
  if (required === undefined || required === null) return before.requiredBefore;
  return required ? 'ALWAYS' : null;
}

function conditionAfter(before: Condition | null, asked: unknown): Condition | null {
  return asked === undefined ? before : readCondition(asked);
}

/**
 * Why settings cannot be saved, at most one reason each; how they fit each other is another question, see `brokenRules`.
 * Codes: UNKNOWN_FIELD (another agency's too), DUPLICATE_SETTING, MODULE_OFF, FIELD_LOCKED, REQUIRED_BUT_HIDDEN,
 * REQUIRED_WHEN_ALONE, CONDITION_SHAPE, CONDITION_VALUE.
 */
export function settingProblems(
  { byKey }: Pick<FieldSet, 'byKey'>,
  asked: readonly AskedSetting[],
  modules: readonly ModuleKey[],
): Problem[] {
  const seen = new Set<string>();
  return asked.flatMap((setting, index) => {
    const name = `${setting.key} ${setting.sheetKind}`;
    const path = ['settings', String(index)];
    const field = byKey.get(setting.key);
    const code = seen.has(name) ? 'DUPLICATE_SETTING' : settingCode(field, setting, modules);
    seen.add(name);
    return code ? [settingProblem(code, path)] : conditionProblems(setting, { path, byKey });
  });
}

function settingCode(field: Field | undefined, asked: AskedSetting, modules: readonly ModuleKey[]): SettingCode | null {
  if (!field) return 'UNKNOWN_FIELD';
  if (!sheetKindsOf(modules).includes(asked.sheetKind)) return 'MODULE_OFF';
  if (field.module !== null && !modules.includes(field.module)) return 'MODULE_OFF';
  const { shown, requiredBefore, shownWhen, requiredWhen } = settingAfter(field.settings[asked.sheetKind], asked);
  const isPlain = shown && requiredBefore === 'ALWAYS' && shownWhen === null && requiredWhen === null;
  if (field.locked && !isPlain) return 'FIELD_LOCKED';
  if (requiredBefore !== null && !shown) return 'REQUIRED_BUT_HIDDEN';
  return requiredWhen !== null && requiredBefore === null ? 'REQUIRED_WHEN_ALONE' : null;
}

function conditionProblems(
  asked: AskedSetting,
  { path, byKey }: { path: string[]; byKey: FieldSet['byKey'] },
): Problem[] {
  return (['shownWhen', 'requiredWhen'] as const).flatMap((part) => {
    const raw = asked[part];
    if (raw === undefined || raw === null) return [];
    const condition = readCondition(raw);
    const problem =
      condition === null
        ? settingProblem('CONDITION_SHAPE', [...path, part])
        : conditionProblem(condition, byKey, [...path, part]);
    return problem === null ? [] : [problem];
  });
}
