import { comparisonsIn, fieldsIn, operatorsOf } from './condition';
import { ROLES, type RuleField, type RuleSetting } from './field';
import { loopFrom } from './loop';

/** Where a rule of a field stands. */
export type RulePart = 'shownWhen' | 'requiredWhen' | 'offers';

/** What is wrong with a rule. */
export interface RuleProblem {
  /** The field whose rule it is. */
  key: string;
  /** The kind of sheet; null for `offers`, which are of every kind. */
  sheetKind: string | null;
  part: RulePart;
  /**
   * LOCKED: the field takes no rules. UNKNOWN_FIELD: there is no such field, or it is archived. ITSELF: it refers to its own
   * field. SENSITIVE_FIELD: to payroll data. LESS_VISIBLE_FIELD: to what not everybody sees who sees its field. OPERATOR:
   * not for that type. NOT_A_CHOICE: options depend on what is no choice, or are of a field that is none. UNKNOWN_OPTION:
   * options that are not there. LOOP: whether the field is there would depend on itself.
   */
  code:
    | 'LOCKED'
    | 'UNKNOWN_FIELD'
    | 'ITSELF'
    | 'SENSITIVE_FIELD'
    | 'LESS_VISIBLE_FIELD'
    | 'OPERATOR'
    | 'NOT_A_CHOICE'
    | 'UNKNOWN_OPTION'
    | 'LOOP';
  /** The field it refers to. */
  about: string;
}

/**
 * What is wrong with the rules of fields, at most one problem each. Where there is nothing wrong no viewer lacks a value
 * that decides of what he sees, and no rule turns in a circle.
 */
export function ruleProblems(fields: readonly RuleField[], sheetKinds: readonly string[]): RuleProblem[] {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const problems: RuleProblem[] = [];
  for (const field of fields) {
    if (field.archivedAt !== null) continue;
    for (const sheetKind of sheetKinds) problems.push(...conditionProblems(field, sheetKind, byKey));
    problems.push(...offerProblems(field, byKey));
  }
  return problems.length > 0 ? problems : loopProblems(fields, sheetKinds, byKey);
}

type ByKey = ReadonlyMap<string, RuleField>;

function conditionProblems(field: RuleField, sheetKind: string, byKey: ByKey): RuleProblem[] {
  const setting = field.settings[sheetKind];
  if (setting === undefined) return [];
  return (['shownWhen', 'requiredWhen'] as const).flatMap((part) => {
    const found = conditionProblem(field, setting[part], byKey);
    return found === null ? [] : [{ key: field.key, sheetKind, part, ...found }];
  });
}

type Found = Pick<RuleProblem, 'code' | 'about'> | null;

function conditionProblem(field: RuleField, condition: RuleSetting['shownWhen'], byKey: ByKey): Found {
  if (condition === null) return null;
  if (field.locked) return { code: 'LOCKED', about: field.key };
  for (const { field: about, operator } of comparisonsIn(condition)) {
    const code = referenceCode(field, byKey.get(about));
    if (code !== null) return { code, about };
    const type = byKey.get(about)?.type;
    if (type !== undefined && !operatorsOf(type).includes(operator)) return { code: 'OPERATOR', about };
  }
  return null;
}

/** Why a rule of a field may not refer to another. */
function referenceCode(field: RuleField, other: RuleField | undefined): RuleProblem['code'] | null {
  if (other === undefined || other.archivedAt !== null) return 'UNKNOWN_FIELD';
  if (other.key === field.key) return 'ITSELF';
  if (other.sensitive) return 'SENSITIVE_FIELD';
  return !other.locked && ROLES.indexOf(other.visibleFrom) > leastViewer(field) ? 'LESS_VISIBLE_FIELD' : null;
}

function leastViewer({ locked, visibleFrom }: RuleField): number {
  return locked ? 0 : ROLES.indexOf(visibleFrom);
}

const CHOICES: readonly RuleField['type'][] = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE'];

function offerProblems(field: RuleField, byKey: ByKey): RuleProblem[] {
  const { key, offers } = field;
  if (offers === null) return [];
  const above = byKey.get(offers.parent);
  const code = field.locked ? 'LOCKED' : (referenceCode(field, above) ?? choiceCode(field, above));
  return code === null ? [] : [{ key, sheetKind: null, part: 'offers', code, about: offers.parent }];
}

function choiceCode({ type, options, offers }: RuleField, above: RuleField | undefined): RuleProblem['code'] | null {
  if (above === undefined || !CHOICES.includes(type) || !CHOICES.includes(above.type)) return 'NOT_A_CHOICE';
  const [own, theirs] = [keysOf(options), keysOf(above.options)];
  const isKnown = Object.entries(offers?.options ?? {}).every(
    ([key, under]) => own.has(key) && under.every((one) => theirs.has(one)),
  );
  return isKnown ? null : 'UNKNOWN_OPTION';
}

function keysOf(options: RuleField['options']): Set<string> {
  return new Set(options.map(({ key }) => key));
}

function loopProblems(fields: readonly RuleField[], sheetKinds: readonly string[], byKey: ByKey): RuleProblem[] {
  return sheetKinds.flatMap((sheetKind) => {
    const below = (key: string): string[] => dependenciesOf(byKey.get(key), sheetKind);
    return fields.flatMap(({ key, settings }): RuleProblem[] => {
      const about = loopFrom(key, below);
      if (about === null) return [];
      const isConditional = fieldsIn(settings[sheetKind]?.shownWhen ?? null).includes(about);
      return isConditional
        ? [{ key, sheetKind, part: 'shownWhen', code: 'LOOP', about }]
        : [{ key, sheetKind: null, part: 'offers', code: 'LOOP', about }];
    });
  });
}

/** The fields whose values decide whether a field is on a kind of sheet, and what it offers. */
function dependenciesOf(field: RuleField | undefined, sheetKind: string): string[] {
  if (field === undefined || field.archivedAt !== null) return [];
  const parent = field.offers === null ? [] : [field.offers.parent];
  return [...fieldsIn(field.settings[sheetKind]?.shownWhen ?? null), ...parent];
}
