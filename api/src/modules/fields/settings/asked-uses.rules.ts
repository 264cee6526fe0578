import type { Role } from '../../../platform/actor';
import type { Problem } from '../../../platform/errors/refusal';
import type { Field, FieldUse, OptionOffers } from '../field';
import type { FieldSet } from './field-set';
import { settingProblem, type SettingCode } from './setting-problem';

/** What is asked for one field on every kind of sheet; absent: as it is. */
export interface AskedUse {
  key: string;
  visibleFrom?: Role | null;
  editableFrom?: Role | null;
  printed?: boolean | null;
  hiddenWhenEmpty?: boolean | null;
  /** null: every option is always offered. */
  offers?: AskedOffers | null;
}

/** Under which options of another choice options are offered. */
interface AskedOffers {
  parent: string;
  options: readonly { key: string; under: readonly string[] }[];
}

/** Fields the schema promises to everybody who reads a sheet, and the one that names a worker beside the locked ones. */
const ALWAYS_VISIBLE: ReadonlySet<string> = new Set(['nature', 'status', 'language', 'firstName']);

/** How a field is used once this is saved. */
export function useAfter(field: FieldUse, asked: AskedUse): FieldUse {
  return {
    visibleFrom: asked.visibleFrom ?? field.visibleFrom,
    editableFrom: asked.editableFrom ?? field.editableFrom,
    printed: asked.printed ?? field.printed,
    hiddenWhenEmpty: asked.hiddenWhenEmpty ?? field.hiddenWhenEmpty,
    offers: asked.offers === undefined ? field.offers : offersOf(asked.offers),
  };
}

function offersOf(asked: AskedOffers | null): OptionOffers | null {
  if (asked === null) return null;
  return {
    parent: asked.parent,
    options: Object.fromEntries(asked.options.map(({ key, under }) => [key, [...under]])),
  };
}

/**
 * Why uses of fields cannot be saved, at most one reason each; how dependent options fit is another question, see
 * `brokenRules`. Codes: UNKNOWN_FIELD, DUPLICATE_SETTING, FIELD_LOCKED, ALWAYS_VISIBLE, READERS_CHANGE_NOTHING.
 */
export function useProblems({ byKey }: Pick<FieldSet, 'byKey'>, asked: readonly AskedUse[]): Problem[] {
  const seen = new Set<string>();
  return asked.flatMap((use, index) => {
    const code = seen.has(use.key) ? 'DUPLICATE_SETTING' : useCode(byKey.get(use.key), use);
    seen.add(use.key);
    return code ? [settingProblem(code, ['uses', String(index)])] : [];
  });
}

function useCode(field: Field | undefined, asked: AskedUse): SettingCode | null {
  if (!field) return 'UNKNOWN_FIELD';
  const { visibleFrom, editableFrom, offers } = useAfter(field, asked);
  if (field.locked && !(visibleFrom === 'READER' && editableFrom === 'MANAGER' && offers === null))
    return 'FIELD_LOCKED';
  if (field.origin === 'BUILT_IN' && ALWAYS_VISIBLE.has(field.key) && visibleFrom !== 'READER') return 'ALWAYS_VISIBLE';
  return editableFrom === 'READER' ? 'READERS_CHANGE_NOTHING' : null;
}
