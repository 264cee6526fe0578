import type { Problem } from '../../../platform/errors/refusal';
import type { FieldSet } from './field-set';
import { settingProblem } from './setting-problem';

/** The order asked for one section. */
export interface AskedOrder {
  section: string;
  keys: readonly string[];
}

/**
 * Why an order cannot be saved. It names every field of its section once, without those that go to another section in
 * the same save. Codes: UNKNOWN_FIELD, UNKNOWN_SECTION, DUPLICATE_FIELD, DUPLICATE_SECTION, INCOMPLETE_ORDER.
 */
export function orderProblems(set: FieldSet, asked: readonly AskedOrder[]): Problem[] {
  const named = new Set<string>();
  const sections = new Set<string>();
  const problems: Problem[] = [];
  for (const [index, { section, keys }] of asked.entries()) {
    const path = ['order', String(index)];
    if (!isThere(set, section)) problems.push(settingProblem('UNKNOWN_SECTION', [...path, 'section']));
    if (sections.has(section)) problems.push(settingProblem('DUPLICATE_SECTION', [...path, 'section']));
    sections.add(section);
    for (const [place, key] of keys.entries()) {
      const code = named.has(key) ? 'DUPLICATE_FIELD' : set.byKey.has(key) ? null : 'UNKNOWN_FIELD';
      if (code) problems.push(settingProblem(code, [...path, 'keys', String(place)]));
      named.add(key);
    }
  }
  for (const [index, { section }] of asked.entries())
    if (set.fields.some((field) => field.section === section && !named.has(field.key)))
      problems.push(settingProblem('INCOMPLETE_ORDER', ['order', String(index), 'keys']));
  return problems;
}

function isThere({ sections }: FieldSet, section: string): boolean {
  return sections.some(({ key, archivedAt }) => key === section && archivedAt === null);
}
