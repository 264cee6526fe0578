import { refuse, refuseAll, Refusal, type Problem } from '../../../platform/errors/refusal';
import type { Field, FieldValue } from '../field';
import type { FieldSet } from '../settings/field-set';
import { settingProblem } from '../settings/setting-problem';
import { readFieldValue } from '../values/read-field-value';
import { fieldProblem } from './own-field-problem';
import { definitionProblems } from './own-field.rules';
import {
  readHelp,
  readLabel,
  readLimits,
  readOptions,
  type WrittenLimits,
  type WrittenOption,
  type WrittenText,
} from './read-own-field';

/** What an administrator writes of a field. Absent: as it is; null: removed, where that makes sense. */
export interface OwnFieldFacts {
  labels?: WrittenText | null;
  section?: string | null;
  helps?: WrittenText | null;
  options?: readonly WrittenOption[] | null;
  limits?: WrittenLimits | null;
  /** As JSON gives it; it is read as a value of the field. */
  defaultValue?: unknown;
  unique?: boolean | null;
  searchable?: boolean | null;
  sensitive?: boolean | null;
}

/** What cannot be removed, only changed. */
const NEEDED = ['section', 'options', 'unique', 'searchable', 'sensitive'] as const;

/**
 * The field with these facts in place of its own, in one of these sections. Throws a Refusal that lists every reason why it
 * cannot be so.
 */
export function draftOwnField(base: Field, facts: OwnFieldFacts, { sections }: Pick<FieldSet, 'sections'>): Field {
  const label = facts.labels === undefined ? kept(base.label) : readLabel(facts.labels, ['labels']);
  const help = facts.helps === undefined ? kept(base.help) : readHelp(facts.helps, ['helps']);
  const limits = facts.limits === undefined ? kept(base.limits) : readLimits(facts.limits, ['limits']);
  const options = facts.options ? readOptions(facts.options, base.options) : kept(base.options);
  const draft: Field = {
    ...base,
    label: label.value,
    help: help.value,
    limits: limits.value,
    options: options.value,
    section: facts.section ?? base.section,
    unique: facts.unique ?? base.unique,
    searchable: facts.searchable ?? base.searchable,
    sensitive: facts.sensitive ?? base.sensitive,
  };
  refuseAll([
    ...(isGone(facts.section, base, sections) ? [settingProblem('UNKNOWN_SECTION', ['section'])] : []),
    ...NEEDED.filter((name) => facts[name] === null).map((name) => fieldProblem('REQUIRED', [name])),
    ...[label, help, options, limits].flatMap(({ problems }) => problems),
    ...definitionProblems(draft),
  ]);
  return { ...draft, defaultValue: readDefault(draft, facts.defaultValue) };
}

function isGone(section: OwnFieldFacts['section'], base: Field, sections: FieldSet['sections']): boolean {
  if (section === undefined || section === null || section === base.section) return false;
  return !sections.some(({ key, archivedAt }) => key === section && archivedAt === null);
}

function kept<T>(value: T): { value: T; problems: Problem[] } {
  return { value, problems: [] };
}

/** The default must fit the field as it will be, so that no new sheet starts with what it would be refused for. */
function readDefault(draft: Field, written: unknown): FieldValue | null {
  const reading = readFieldValue(draft, written === undefined ? draft.defaultValue : written);
  if (!reading.ok) throw refuse(reading.code, reading.message, ['defaultValue']);
  if (draft.unique && reading.value !== null)
    throw new Refusal([fieldProblem('UNIQUE_WITH_DEFAULT', ['defaultValue'])]);
  return reading.value;
}
