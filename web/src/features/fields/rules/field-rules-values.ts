import type { Condition } from '@ruche/rules';
import type {
  FieldSettings_FieldFragment,
  RequiredBefore,
  Role,
  SaveFieldSettingsInput,
  SheetKind,
} from '@/gql/graphql';
import { conditionOf, conditionValues, type ConditionValues } from './condition-values';

type Field = FieldSettings_FieldFragment;

/** The rules of a field on one kind of sheet, in the form. */
interface KindValues {
  sheetKind: SheetKind;
  shown: boolean;
  requiredBefore: RequiredBefore | 'NEVER';
  shownWhen: ConditionValues;
  requiredWhen: ConditionValues;
  /** Conditions with groups in groups, which rows cannot show: they stay as they are until rows take their place. */
  kept: { shownWhen: Condition | null; requiredWhen: Condition | null };
}

/** The rules of a field, in the form. */
export interface FieldRulesValues {
  section: string;
  visibleFrom: Role;
  editableFrom: Role;
  printed: boolean;
  hiddenWhenEmpty: boolean;
  /** null: every choice is always offered. */
  parentKey: string | null;
  /** By the place of the choice: under which choices of the parent it is offered; none: always. */
  offers: { key: string; label: string; under: string[] }[];
  kinds: KindValues[];
}

/** A field as the form shows it. */
export function rulesOf(field: Field): FieldRulesValues {
  const { section, visibleFrom, editableFrom, printed, hiddenWhenEmpty, parentKey } = field;
  return {
    ...{ section, visibleFrom, editableFrom, printed, hiddenWhenEmpty, parentKey },
    offers: field.options
      .filter(({ archived }) => !archived)
      .map(({ key, label, offeredWhen }) => ({ key, label, under: [...(offeredWhen ?? [])] })),
    kinds: field.settings.map((setting) => ({
      sheetKind: setting.sheetKind,
      shown: setting.shown,
      requiredBefore: setting.requiredBefore ?? 'NEVER',
      shownWhen: conditionValues(setting.shownWhen) ?? NO_ROWS,
      requiredWhen: conditionValues(setting.requiredWhen) ?? NO_ROWS,
      kept: { shownWhen: nested(setting.shownWhen), requiredWhen: nested(setting.requiredWhen) },
    })),
  };
}

/** What is sent to give a field these rules; it goes to the end of another section when one was chosen. */
export function toSaveInput(
  field: Field,
  values: FieldRulesValues,
  { version, fields }: { version: number; fields: readonly Field[] },
): SaveFieldSettingsInput {
  const { key } = field;
  const { visibleFrom, editableFrom, printed, hiddenWhenEmpty, section } = values;
  const roles = field.locked ? {} : { visibleFrom, editableFrom };
  const isChoice = field.type === 'SINGLE_CHOICE' || field.type === 'MULTIPLE_CHOICE';
  const offers = isChoice && !field.locked ? { offers: offersOf(values) } : {};
  const others = fields.filter((other) => other.section === section && other.key !== key).map((other) => other.key);
  return {
    version,
    settings: field.locked ? [] : values.kinds.map((kind) => settingOf(key, kind)),
    uses: [{ key, ...roles, printed, hiddenWhenEmpty, ...offers }],
    order: section === field.section ? [] : [{ section, keys: [...others, key] }],
  };
}

const NO_ROWS: ConditionValues = { joined: 'all', rows: [] };

function nested(condition: Condition | null): Condition | null {
  return conditionValues(condition) === null ? condition : null;
}

/** What is not shown is not required, and a condition of what is never required says nothing. */
function settingOf(key: string, { sheetKind, shown, requiredBefore, kept, ...conditions }: KindValues) {
  const moment = !shown || requiredBefore === 'NEVER' ? null : requiredBefore;
  return {
    ...{ key, sheetKind, shown },
    requiredBefore: moment,
    shownWhen: conditionOf(conditions.shownWhen) ?? kept.shownWhen,
    requiredWhen: moment === null ? null : (conditionOf(conditions.requiredWhen) ?? kept.requiredWhen),
  };
}

function offersOf({ parentKey, offers }: FieldRulesValues) {
  if (parentKey === null) return null;
  const options = offers.filter(({ under }) => under.length > 0).map(({ key, under }) => ({ key, under }));
  return options.length === 0 ? null : { parent: parentKey, options };
}
