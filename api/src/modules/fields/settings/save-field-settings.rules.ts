import type { ModuleKey } from '../../../platform/actor';
import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';
import type { Field, FieldSection, FieldSetting, FieldUse } from '../field';
import { sheetKindsOf } from '../present-field';
import type { SheetKind } from '../sheet';
import type { FieldSet } from './field-set';

/** What is asked for one field on one kind of sheet. */
export interface AskedSetting extends FieldSetting {
  key: string;
  sheetKind: SheetKind;
}

/** What is asked for one field on every kind of sheet; absent: as it is. */
export interface AskedUse {
  key: string;
  printed?: boolean | null;
  hiddenWhenEmpty?: boolean | null;
}

/** The order asked for one section. */
export interface AskedOrder {
  section: FieldSection;
  keys: readonly string[];
}

/**
 * Why settings cannot be saved, at most one reason each. Codes: UNKNOWN_FIELD (another agency's too), DUPLICATE_SETTING,
 * MODULE_OFF, FIELD_LOCKED, REQUIRED_BUT_HIDDEN.
 */
export function settingProblems(
  { byKey }: Pick<FieldSet, 'byKey'>,
  asked: readonly AskedSetting[],
  modules: readonly ModuleKey[],
): Problem[] {
  const seen = new Set<string>();
  return asked.flatMap((setting, index) => {
    const name = `${setting.key} ${setting.sheetKind}`;
    const code = seen.has(name) ? 'DUPLICATE_SETTING' : settingCode(byKey.get(setting.key), setting, modules);
    seen.add(name);
    return code ? [problem(code, ['settings', String(index)])] : [];
  });
}

function settingCode(
  field: Field | undefined,
  { sheetKind, shown, required }: AskedSetting,
  modules: readonly ModuleKey[],
): Code | null {
  if (!field) return 'UNKNOWN_FIELD';
  if (!sheetKindsOf(modules).includes(sheetKind)) return 'MODULE_OFF';
  if (field.module !== null && !modules.includes(field.module)) return 'MODULE_OFF';
  if (field.locked && !(shown && required)) return 'FIELD_LOCKED';
  return required && !shown ? 'REQUIRED_BUT_HIDDEN' : null;
}

/** How a field is used once this is saved. */
export function useAfter(field: FieldUse, asked: AskedUse): FieldUse {
  const { visibleFrom, editableFrom, offers } = field;
  return {
    ...{ visibleFrom, editableFrom, offers },
    printed: asked.printed ?? field.printed,
    hiddenWhenEmpty: asked.hiddenWhenEmpty ?? field.hiddenWhenEmpty,
  };
}

/** Why uses of fields cannot be saved. Codes: UNKNOWN_FIELD, DUPLICATE_SETTING. */
export function useProblems({ byKey }: Pick<FieldSet, 'byKey'>, asked: readonly AskedUse[]): Problem[] {
  const seen = new Set<string>();
  return asked.flatMap(({ key }, index) => {
    const code = seen.has(key) ? 'DUPLICATE_SETTING' : byKey.has(key) ? null : 'UNKNOWN_FIELD';
    seen.add(key);
    return code ? [problem(code, ['uses', String(index)])] : [];
  });
}

/**
 * Why an order cannot be saved. It names every field of its section once, without those that go to another section in
 * the same save. Codes: UNKNOWN_FIELD, DUPLICATE_FIELD, DUPLICATE_SECTION, BUILT_IN_FIELD_MOVED, INCOMPLETE_ORDER.
 */
export function orderProblems(set: FieldSet, asked: readonly AskedOrder[]): Problem[] {
  const named = new Set<string>();
  const sections = new Set<FieldSection>();
  const problems: Problem[] = [];
  for (const [index, { section, keys }] of asked.entries()) {
    const path = ['order', String(index)];
    if (sections.has(section)) problems.push(problem('DUPLICATE_SECTION', [...path, 'section']));
    sections.add(section);
    for (const [place, key] of keys.entries()) {
      const code = named.has(key) ? 'DUPLICATE_FIELD' : placeCode(set.byKey.get(key), section);
      if (code) problems.push(problem(code, [...path, 'keys', String(place)]));
      named.add(key);
    }
  }
  for (const [index, { section }] of asked.entries())
    if (set.fields.some((field) => field.section === section && !named.has(field.key)))
      problems.push(problem('INCOMPLETE_ORDER', ['order', String(index), 'keys']));
  return problems;
}

function placeCode(field: Field | undefined, section: FieldSection): Code | null {
  if (!field) return 'UNKNOWN_FIELD';
  return field.origin === 'BUILT_IN' && field.section !== section ? 'BUILT_IN_FIELD_MOVED' : null;
}

function problem(code: Code, path: string[]): Problem {
  return { code, message: MESSAGES[code], path };
}

type Code = keyof typeof MESSAGES;

const MESSAGES = {
  UNKNOWN_FIELD: {
    fr: "Ce champ n'existe pas ou n'existe plus : rechargez la page.",
    en: 'This field does not exist, or no longer exists: reload the page.',
  },
  DUPLICATE_SETTING: {
    fr: 'Ce champ est réglé deux fois pour la même fiche : gardez un seul réglage.',
    en: 'This field is set twice for the same sheet: keep one setting.',
  },
  MODULE_OFF: {
    fr: "Le module dont dépend ce réglage n'est pas activé : activez-le d'abord dans Administration > Modules.",
    en: 'The module this setting belongs to is off: switch it on first in Administration > Modules.',
  },
  FIELD_LOCKED: {
    fr: 'Ce champ est toujours affiché et toujours obligatoire.',
    en: 'This field is always shown and always required.',
  },
  REQUIRED_BUT_HIDDEN: {
    fr: 'Un champ obligatoire doit être affiché : affichez-le, ou rendez-le facultatif.',
    en: 'A required field must be shown: show it, or make it optional.',
  },
  DUPLICATE_FIELD: {
    fr: "Ce champ est placé deux fois : ne le nommez qu'une.",
    en: 'This field is placed twice: name it once.',
  },
  DUPLICATE_SECTION: {
    fr: "Cette section est ordonnée deux fois : ne donnez qu'un ordre.",
    en: 'This section is ordered twice: give one order.',
  },
  BUILT_IN_FIELD_MOVED: {
    fr: "Ce champ ne peut pas changer de section : seuls les champs ajoutés par l'agence le peuvent.",
    en: 'This field cannot change section: only fields the agency added can.',
  },
  INCOMPLETE_ORDER: {
    fr: 'Il manque des champs dans cet ordre : rechargez la page et recommencez.',
    en: 'Fields are missing in this order: reload the page and start again.',
  },
} satisfies Record<string, Localized>;
