import { fieldsIn, type Decisions, type ValueOf } from '@ruche/rules';
import type { Actor } from '../../../platform/actor';
import { decideSheet, maySee, type Field, type FieldSet } from '../../fields';
import type { WorkerRow } from '../worker.entity';
import { isFilled, propertiesOf, valueOf } from './sheet-values';

/** What stands for a value that is there and that no rule may look at. */
const THERE = '…';

/** The values of a sheet as rules look at them: payroll data, which no rule refers to, is not decrypted for it. */
export function ruleValues(
  row: WorkerRow,
  { byKey }: Pick<FieldSet, 'byKey'>,
  sectorIds: readonly string[] = [],
): ValueOf {
  const sheet = { row, sectorIds };
  return (key) => {
    const field = byKey.get(key);
    if (field === undefined) return null;
    if (field.sensitive) return isFilled(sheet, field) ? THERE : null;
    return valueOf(sheet, field);
  };
}

/** What is decided of each field of a sheet for this actor. */
export function decisionsOn(
  row: WorkerRow,
  fieldSet: FieldSet,
  actor: Actor,
  sectorIds: readonly string[] = [],
): Decisions {
  return decideSheet(fieldSet, row, actor, ruleValues(row, fieldSet, sectorIds));
}

/**
 * The fields whose values are kept and given to nobody, or not to this actor: his role may not see them, or a condition
 * took them off this sheet. They are seen again as soon as the condition holds. Most agencies have none, which costs nothing.
 */
export function hiddenFields(row: WorkerRow, fieldSet: FieldSet, actor: Actor): readonly Field[] {
  const { withheld, conditional } = hidingRules(fieldSet, actor);
  const [first] = conditional;
  if (first === undefined) return withheld;
  const decisions = decisionsOn(row, fieldSet, actor);
  return [
    ...withheld,
    ...conditional.filter(
      ({ key, settings }) => settings[row.sheetKind].shownWhen !== null && decisions.get(key)?.onSheet === false,
    ),
  ];
}

/** The properties of rows that the conditions of an agency look at; lists read them besides those they show. */
export function propertiesOfConditions({ byKey, fields }: FieldSet): readonly (keyof WorkerRow)[] {
  const looked = fields.flatMap(({ settings }) =>
    Object.values(settings).flatMap(({ shownWhen }) => fieldsIn(shownWhen)),
  );
  return [...new Set(looked)].flatMap((key) => {
    const field = byKey.get(key);
    return field === undefined ? [] : propertiesOf(field);
  });
}

/** What of the settings hides values from one role. */
interface HidingRules {
  withheld: readonly Field[];
  conditional: readonly Field[];
}

const kept = new WeakMap<FieldSet, Map<string, HidingRules>>();

function hidingRules(fieldSet: FieldSet, { role }: Actor): HidingRules {
  const ofSet = kept.get(fieldSet) ?? new Map<string, HidingRules>();
  kept.set(fieldSet, ofSet);
  const name = role ?? 'PARTNER';
  const known = ofSet.get(name);
  if (known !== undefined) return known;
  const seen = fieldSet.fields.filter((field) => maySee(field, { role }));
  const rules = {
    withheld: fieldSet.fields.filter((field) => !maySee(field, { role })),
    conditional: seen.filter(({ settings }) => Object.values(settings).some(({ shownWhen }) => shownWhen !== null)),
  };
  ofSet.set(name, rules);
  return rules;
}
